// Generated from Specs/dialects/acme-parts.json. Do not edit.

public import LLMRingCore

/// The wire types of Acme Parts.
///
/// They follow the provider, not this package's version.
///
/// Source: <https://docs.acme.example/parts>
public enum AcmeParts {}

extension AcmeParts {
    /// A conversation to go on with.
    public struct Ask: WireValue {
        /// The wire's `turns`.
        public var turns: [Turn]

        /// The wire's `rules`.
        public var rules: Turn?

        /// The wire's `settings`.
        public var settings: Settings?

        /// The wire's `tools`.
        public var tools: [ToolSet]?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("turns", "rules", "settings", "tools")

        /// Makes a value of its fields.
        public init(turns: [Turn], rules: Turn? = nil, settings: Settings? = nil, tools: [ToolSet]? = nil) {
            self.turns = turns
            self.rules = rules
            self.settings = settings
            self.tools = tools
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.rules = nil
            self.settings = nil
            self.tools = nil
            var turns: [Turn]?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: turns = try reader.value(field, &unknownFields)
                case 1: self.rules = try reader.value(field, &unknownFields)
                case 2: self.settings = try reader.value(field, &unknownFields)
                case 3: self.tools = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.turns = try reader.required(turns, "turns", of: "Ask")
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("turns", 0, self.turns, unknownFields)
            writer.field("rules", 1, self.rules, unknownFields)
            writer.field("settings", 2, self.settings, unknownFields)
            writer.field("tools", 3, self.tools, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}

extension AcmeParts {
    /// The wire's Settings.
    public struct Settings: WireValue {
        /// The wire's `limit`.
        public var limit: Int?

        /// The wire's `schema`.
        public var schema: JSONObject?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("limit", "schema")

        /// Makes a value of its fields.
        public init(limit: Int? = nil, schema: JSONObject? = nil) {
            self.limit = limit
            self.schema = schema
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.limit = nil
            self.schema = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.limit = try reader.value(field, &unknownFields)
                case 1: self.schema = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("limit", 0, self.limit, unknownFields)
            writer.field("schema", 1, self.schema, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}

extension AcmeParts {
    /// The wire's ToolSet.
    public struct ToolSet: WireValue {
        /// The wire's `functions`.
        public var functions: [Function]?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("functions")

        /// Makes a value of its fields.
        public init(functions: [Function]? = nil) {
            self.functions = functions
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.functions = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.functions = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("functions", 0, self.functions, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}

extension AcmeParts {
    /// The wire's Function.
    public struct Function: WireValue {
        /// The wire's `name`.
        public var name: String

        /// The wire's `schema`.
        public var schema: JSONObject?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("name", "schema")

        /// Makes a value of its fields.
        public init(name: String, schema: JSONObject? = nil) {
            self.name = name
            self.schema = schema
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.schema = nil
            var name: String?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: name = try reader.value(field, &unknownFields)
                case 1: self.schema = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.name = try reader.required(name, "name", of: "Function")
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("name", 0, self.name, unknownFields)
            writer.field("schema", 1, self.schema, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}

extension AcmeParts {
    /// The wire's Turn.
    public struct Turn: WireValue {
        /// The wire's `role`.
        public var role: Role?

        /// The wire's `parts`.
        public var parts: [Part]?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("role", "parts")

        /// Makes a value of its fields.
        public init(role: Role? = nil, parts: [Part]? = nil) {
            self.role = role
            self.parts = parts
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.role = nil
            self.parts = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.role = try reader.value(field, &unknownFields)
                case 1: self.parts = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("role", 0, self.role, unknownFields)
            writer.field("parts", 1, self.parts, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}

extension AcmeParts {
    /// The wire's Role.
    public struct Role: WireWord {
        /// The word on the wire.
        public var rawValue: String

        /// Makes a word, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The wire's `user`.
        public static var user: Self { Self(rawValue: "user") }

        /// The wire's `model`.
        public static var model: Self { Self(rawValue: "model") }
    }
}

extension AcmeParts {
    /// A piece; one of its fields is there.
    public struct Part: WireValue {
        /// The wire's `text`.
        public var text: String?

        /// The wire's `thought`.
        public var thought: Bool?

        /// The wire's `seal`.
        public var seal: String?

        /// The wire's `blob`.
        public var blob: Blob?

        /// The wire's `link`.
        public var link: String?

        /// The wire's `call`.
        public var call: Call?

        /// The wire's `result`.
        public var result: ResultPart?

        /// The wire's `code`.
        public var code: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("text", "thought", "seal", "blob", "link", "call", "result", "code")

        /// Makes a value of its fields.
        public init(
            text: String? = nil,
            thought: Bool? = nil,
            seal: String? = nil,
            blob: Blob? = nil,
            link: String? = nil,
            call: Call? = nil,
            result: ResultPart? = nil,
            code: String? = nil
        ) {
            self.text = text
            self.thought = thought
            self.seal = seal
            self.blob = blob
            self.link = link
            self.call = call
            self.result = result
            self.code = code
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.text = nil
            self.thought = nil
            self.seal = nil
            self.blob = nil
            self.link = nil
            self.call = nil
            self.result = nil
            self.code = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.text = try reader.value(field, &unknownFields)
                case 1: self.thought = try reader.value(field, &unknownFields)
                case 2: self.seal = try reader.value(field, &unknownFields)
                case 3: self.blob = try reader.value(field, &unknownFields)
                case 4: self.link = try reader.value(field, &unknownFields)
                case 5: self.call = try reader.value(field, &unknownFields)
                case 6: self.result = try reader.value(field, &unknownFields)
                case 7: self.code = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("text", 0, self.text, unknownFields)
            writer.field("thought", 1, self.thought, unknownFields)
            writer.field("seal", 2, self.seal, unknownFields)
            writer.field("blob", 3, self.blob, unknownFields)
            writer.field("link", 4, self.link, unknownFields)
            writer.field("call", 5, self.call, unknownFields)
            writer.field("result", 6, self.result, unknownFields)
            writer.field("code", 7, self.code, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}

extension AcmeParts {
    /// The wire's Blob.
    public struct Blob: WireValue {
        /// The wire's `type`.
        public var type: String?

        /// The wire's `data`.
        public var data: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("type", "data")

        /// Makes a value of its fields.
        public init(type: String? = nil, data: String? = nil) {
            self.type = type
            self.data = data
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.type = nil
            self.data = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.type = try reader.value(field, &unknownFields)
                case 1: self.data = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("type", 0, self.type, unknownFields)
            writer.field("data", 1, self.data, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}

extension AcmeParts {
    /// The wire's Call.
    public struct Call: WireValue {
        /// The wire's `id`.
        public var id: String?

        /// The wire's `name`.
        public var name: String?

        /// The wire's `args`.
        public var args: JSONObject?

        /// The wire's `pieces`.
        public var pieces: [CallPiece]?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("id", "name", "args", "pieces")

        /// Makes a value of its fields.
        public init(id: String? = nil, name: String? = nil, args: JSONObject? = nil, pieces: [CallPiece]? = nil) {
            self.id = id
            self.name = name
            self.args = args
            self.pieces = pieces
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.id = nil
            self.name = nil
            self.args = nil
            self.pieces = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.id = try reader.value(field, &unknownFields)
                case 1: self.name = try reader.value(field, &unknownFields)
                case 2: self.args = try reader.value(field, &unknownFields)
                case 3: self.pieces = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("id", 0, self.id, unknownFields)
            writer.field("name", 1, self.name, unknownFields)
            writer.field("args", 2, self.args, unknownFields)
            writer.field("pieces", 3, self.pieces, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}

extension AcmeParts {
    /// The wire's CallPiece.
    public struct CallPiece: WireValue {
        /// The wire's `path`.
        public var path: String?

        /// The wire's `text`.
        public var text: String?

        /// The wire's `number`.
        public var number: Double?

        /// The wire's `truth`.
        public var truth: Bool?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("path", "text", "number", "truth")

        /// Makes a value of its fields.
        public init(path: String? = nil, text: String? = nil, number: Double? = nil, truth: Bool? = nil) {
            self.path = path
            self.text = text
            self.number = number
            self.truth = truth
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.path = nil
            self.text = nil
            self.number = nil
            self.truth = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.path = try reader.value(field, &unknownFields)
                case 1: self.text = try reader.value(field, &unknownFields)
                case 2: self.number = try reader.value(field, &unknownFields)
                case 3: self.truth = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("path", 0, self.path, unknownFields)
            writer.field("text", 1, self.text, unknownFields)
            writer.field("number", 2, self.number, unknownFields)
            writer.field("truth", 3, self.truth, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}

extension AcmeParts {
    /// The wire's ResultPart.
    public struct ResultPart: WireValue {
        /// The wire's `id`.
        public var id: String?

        /// The wire's `name`.
        public var name: String?

        /// The wire's `value`.
        public var value: JSONObject?

        /// The wire's `parts`.
        public var parts: [Part]?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("id", "name", "value", "parts")

        /// Makes a value of its fields.
        public init(id: String? = nil, name: String? = nil, value: JSONObject? = nil, parts: [Part]? = nil) {
            self.id = id
            self.name = name
            self.value = value
            self.parts = parts
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.id = nil
            self.name = nil
            self.value = nil
            self.parts = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.id = try reader.value(field, &unknownFields)
                case 1: self.name = try reader.value(field, &unknownFields)
                case 2: self.value = try reader.value(field, &unknownFields)
                case 3: self.parts = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("id", 0, self.id, unknownFields)
            writer.field("name", 1, self.name, unknownFields)
            writer.field("value", 2, self.value, unknownFields)
            writer.field("parts", 3, self.parts, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}

extension AcmeParts {
    /// An answer, or a piece of one.
    public struct Answer: WireValue {
        /// The wire's `id`.
        public var id: String?

        /// The wire's `model`.
        public var model: String?

        /// The wire's `parts`.
        public var parts: [Part]?

        /// The wire's `sources`.
        public var sources: [Source]?

        /// The wire's `stop`.
        public var stop: StopValue?

        /// The wire's `error`.
        public var error: Fault?

        /// The wire's `usage`.
        public var usage: Usage?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("id", "model", "parts", "sources", "stop", "error", "usage")

        /// Makes a value of its fields.
        public init(
            id: String? = nil,
            model: String? = nil,
            parts: [Part]? = nil,
            sources: [Source]? = nil,
            stop: StopValue? = nil,
            error: Fault? = nil,
            usage: Usage? = nil
        ) {
            self.id = id
            self.model = model
            self.parts = parts
            self.sources = sources
            self.stop = stop
            self.error = error
            self.usage = usage
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.id = nil
            self.model = nil
            self.parts = nil
            self.sources = nil
            self.stop = nil
            self.error = nil
            self.usage = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.id = try reader.value(field, &unknownFields)
                case 1: self.model = try reader.value(field, &unknownFields)
                case 2: self.parts = try reader.value(field, &unknownFields)
                case 3: self.sources = try reader.value(field, &unknownFields)
                case 4: self.stop = try reader.value(field, &unknownFields)
                case 5: self.error = try reader.value(field, &unknownFields)
                case 6: self.usage = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("id", 0, self.id, unknownFields)
            writer.field("model", 1, self.model, unknownFields)
            writer.field("parts", 2, self.parts, unknownFields)
            writer.field("sources", 3, self.sources, unknownFields)
            writer.field("stop", 4, self.stop, unknownFields)
            writer.field("error", 5, self.error, unknownFields)
            writer.field("usage", 6, self.usage, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}

extension AcmeParts {
    /// The wire's Source.
    public struct Source: WireValue {
        /// The wire's `url`.
        public var url: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("url")

        /// Makes a value of its fields.
        public init(url: String? = nil) {
            self.url = url
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.url = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.url = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("url", 0, self.url, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}

extension AcmeParts {
    /// The wire's StopValue.
    public enum StopValue: WireValue {
        /// The case `string`.
        case string(Stop)
        /// The case `number`.
        case number(Int)
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch reader.kind {
            case .string: self = .string(try Stop(from: &reader))
            case .number: self = .number(try Int(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .string(let value): value.write(to: &writer)
            case .number(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `string`; `nil` in other cases.
        public var asString: Stop? {
            if case .string(let value) = self { value } else { nil }
        }

        /// The value of the case `number`; `nil` in other cases.
        public var asNumber: Int? {
            if case .number(let value) = self { value } else { nil }
        }
    }
}

extension AcmeParts {
    /// The wire's Stop.
    public struct Stop: WireWord {
        /// The word on the wire.
        public var rawValue: String

        /// Makes a word, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The wire's `DONE`.
        public static var done: Self { Self(rawValue: "DONE") }

        /// The wire's `LONG`.
        public static var long: Self { Self(rawValue: "LONG") }
    }
}

extension AcmeParts {
    /// The wire's Usage.
    public struct Usage: WireValue {
        /// The wire's `in`.
        public var `in`: Int?

        /// The wire's `out`.
        public var out: Int?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("in", "out")

        /// Makes a value of its fields.
        public init(`in`: Int? = nil, out: Int? = nil) {
            self.in = `in`
            self.out = out
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.in = nil
            self.out = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.in = try reader.value(field, &unknownFields)
                case 1: self.out = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("in", 0, self.in, unknownFields)
            writer.field("out", 1, self.out, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}

extension AcmeParts {
    /// The wire's FaultBody.
    public struct FaultBody: WireValue {
        /// The wire's `error`.
        public var error: Fault

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("error")

        /// Makes a value of its fields.
        public init(error: Fault) {
            self.error = error
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            var error: Fault?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: error = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.error = try reader.required(error, "error", of: "FaultBody")
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("error", 0, self.error, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}

extension AcmeParts {
    /// The wire's Fault.
    public struct Fault: WireValue {
        /// The wire's `code`.
        public var code: String?

        /// The wire's `message`.
        public var message: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("code", "message")

        /// Makes a value of its fields.
        public init(code: String? = nil, message: String? = nil) {
            self.code = code
            self.message = message
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.code = nil
            self.message = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.code = try reader.value(field, &unknownFields)
                case 1: self.message = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("code", 0, self.code, unknownFields)
            writer.field("message", 1, self.message, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}
