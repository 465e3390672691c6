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
        @BoxedOptional public var rules: Turn?

        /// The wire's `settings`.
        public var settings: Settings?

        /// The wire's `tools`.
        public var tools: [ToolSet]?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeParts.Ask {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("turns", "rules", "settings", "tools")

    /// Makes a value of its fields.
    public init(
        turns: [AcmeParts.Turn],
        rules: AcmeParts.Turn? = nil,
        settings: AcmeParts.Settings? = nil,
        tools: [AcmeParts.ToolSet]? = nil
    ) {
        self.init(
            turns: turns,
            rules: BoxedOptional(rules),
            settings: settings,
            tools: tools,
            unknownFields: JSONFields()
        )
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var turns: [AcmeParts.Turn]?
        var rules = BoxedOptional<AcmeParts.Turn>()
        var settings: AcmeParts.Settings?
        var tools: [AcmeParts.ToolSet]?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: turns = try reader.value(field, &unknownFields)
            case 1: rules = try reader.boxed(field, &unknownFields)
            case 2: settings = try reader.value(field, &unknownFields)
            case 3: tools = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            turns: try reader.required(turns, "turns", of: "Ask"),
            rules: rules,
            settings: settings,
            tools: tools,
            unknownFields: unknownFields
        )
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

extension AcmeParts {
    /// The wire's Settings.
    public struct Settings: WireValue {
        /// The wire's `limit`.
        public var limit: Int?

        /// The wire's `schema`.
        public var schema: JSONObject?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeParts.Settings {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("limit", "schema")

    /// Makes a value of its fields.
    public init(limit: Int? = nil, schema: JSONObject? = nil) {
        self.init(limit: limit, schema: schema, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var limit: Int?
        var schema: JSONObject?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: limit = try reader.value(field, &unknownFields)
            case 1: schema = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(limit: limit, schema: schema, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("limit", 0, self.limit, unknownFields)
        writer.field("schema", 1, self.schema, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeParts {
    /// The wire's ToolSet.
    public struct ToolSet: WireValue {
        /// The wire's `functions`.
        public var functions: [Function]?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeParts.ToolSet {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("functions")

    /// Makes a value of its fields.
    public init(functions: [AcmeParts.Function]? = nil) {
        self.init(functions: functions, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var functions: [AcmeParts.Function]?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: functions = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(functions: functions, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("functions", 0, self.functions, unknownFields)
        writer.endObject(unknownFields)
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
    }
}

extension AcmeParts.Function {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("name", "schema")

    /// Makes a value of its fields.
    public init(name: String, schema: JSONObject? = nil) {
        self.init(name: name, schema: schema, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var name: String?
        var schema: JSONObject?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: name = try reader.value(field, &unknownFields)
            case 1: schema = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            name: try reader.required(name, "name", of: "Function"),
            schema: schema,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("name", 0, self.name, unknownFields)
        writer.field("schema", 1, self.schema, unknownFields)
        writer.endObject(unknownFields)
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
    }
}

extension AcmeParts.Turn {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("role", "parts")

    /// Makes a value of its fields.
    public init(role: AcmeParts.Role? = nil, parts: [AcmeParts.Part]? = nil) {
        self.init(role: role, parts: parts, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var role: AcmeParts.Role?
        var parts: [AcmeParts.Part]?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: role = try reader.value(field, &unknownFields)
            case 1: parts = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(role: role, parts: parts, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("role", 0, self.role, unknownFields)
        writer.field("parts", 1, self.parts, unknownFields)
        writer.endObject(unknownFields)
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
        @BoxedOptional public var blob: Blob?

        /// The wire's `link`.
        public var link: String?

        /// The wire's `call`.
        @BoxedOptional public var call: Call?

        /// The wire's `result`.
        @BoxedOptional public var result: ResultPart?

        /// The wire's `code`.
        public var code: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeParts.Part {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("text", "thought", "seal", "blob", "link", "call", "result", "code")

    /// Makes a value of its fields.
    public init(
        text: String? = nil,
        thought: Bool? = nil,
        seal: String? = nil,
        blob: AcmeParts.Blob? = nil,
        link: String? = nil,
        call: AcmeParts.Call? = nil,
        result: AcmeParts.ResultPart? = nil,
        code: String? = nil
    ) {
        self.init(
            text: text,
            thought: thought,
            seal: seal,
            blob: BoxedOptional(blob),
            link: link,
            call: BoxedOptional(call),
            result: BoxedOptional(result),
            code: code,
            unknownFields: JSONFields()
        )
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var text: String?
        var thought: Bool?
        var seal: String?
        var blob = BoxedOptional<AcmeParts.Blob>()
        var link: String?
        var call = BoxedOptional<AcmeParts.Call>()
        var result = BoxedOptional<AcmeParts.ResultPart>()
        var code: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: text = try reader.value(field, &unknownFields)
            case 1: thought = try reader.value(field, &unknownFields)
            case 2: seal = try reader.value(field, &unknownFields)
            case 3: blob = try reader.boxed(field, &unknownFields)
            case 4: link = try reader.value(field, &unknownFields)
            case 5: call = try reader.boxed(field, &unknownFields)
            case 6: result = try reader.boxed(field, &unknownFields)
            case 7: code = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            text: text,
            thought: thought,
            seal: seal,
            blob: blob,
            link: link,
            call: call,
            result: result,
            code: code,
            unknownFields: unknownFields
        )
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

extension AcmeParts {
    /// The wire's Blob.
    public struct Blob: WireValue {
        /// The wire's `type`.
        public var type: String?

        /// The wire's `data`.
        public var data: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeParts.Blob {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "data")

    /// Makes a value of its fields.
    public init(type: String? = nil, data: String? = nil) {
        self.init(type: type, data: data, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var type: String?
        var data: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: type = try reader.value(field, &unknownFields)
            case 1: data = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(type: type, data: data, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("type", 0, self.type, unknownFields)
        writer.field("data", 1, self.data, unknownFields)
        writer.endObject(unknownFields)
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
    }
}

extension AcmeParts.Call {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("id", "name", "args", "pieces")

    /// Makes a value of its fields.
    public init(
        id: String? = nil,
        name: String? = nil,
        args: JSONObject? = nil,
        pieces: [AcmeParts.CallPiece]? = nil
    ) {
        self.init(id: id, name: name, args: args, pieces: pieces, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var name: String?
        var args: JSONObject?
        var pieces: [AcmeParts.CallPiece]?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: id = try reader.value(field, &unknownFields)
            case 1: name = try reader.value(field, &unknownFields)
            case 2: args = try reader.value(field, &unknownFields)
            case 3: pieces = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(id: id, name: name, args: args, pieces: pieces, unknownFields: unknownFields)
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
    }
}

extension AcmeParts.CallPiece {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("path", "text", "number", "truth")

    /// Makes a value of its fields.
    public init(path: String? = nil, text: String? = nil, number: Double? = nil, truth: Bool? = nil) {
        self.init(path: path, text: text, number: number, truth: truth, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var path: String?
        var text: String?
        var number: Double?
        var truth: Bool?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: path = try reader.value(field, &unknownFields)
            case 1: text = try reader.value(field, &unknownFields)
            case 2: number = try reader.value(field, &unknownFields)
            case 3: truth = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(path: path, text: text, number: number, truth: truth, unknownFields: unknownFields)
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
    }
}

extension AcmeParts.ResultPart {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("id", "name", "value", "parts")

    /// Makes a value of its fields.
    public init(id: String? = nil, name: String? = nil, value: JSONObject? = nil, parts: [AcmeParts.Part]? = nil) {
        self.init(id: id, name: name, value: value, parts: parts, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var name: String?
        var value: JSONObject?
        var parts: [AcmeParts.Part]?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: id = try reader.value(field, &unknownFields)
            case 1: name = try reader.value(field, &unknownFields)
            case 2: value = try reader.value(field, &unknownFields)
            case 3: parts = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(id: id, name: name, value: value, parts: parts, unknownFields: unknownFields)
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
        @BoxedOptional public var error: Fault?

        /// The wire's `usage`.
        public var usage: Usage?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeParts.Answer {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("id", "model", "parts", "sources", "stop", "error", "usage")

    /// Makes a value of its fields.
    public init(
        id: String? = nil,
        model: String? = nil,
        parts: [AcmeParts.Part]? = nil,
        sources: [AcmeParts.Source]? = nil,
        stop: AcmeParts.StopValue? = nil,
        error: AcmeParts.Fault? = nil,
        usage: AcmeParts.Usage? = nil
    ) {
        self.init(
            id: id,
            model: model,
            parts: parts,
            sources: sources,
            stop: stop,
            error: BoxedOptional(error),
            usage: usage,
            unknownFields: JSONFields()
        )
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var model: String?
        var parts: [AcmeParts.Part]?
        var sources: [AcmeParts.Source]?
        var stop: AcmeParts.StopValue?
        var error = BoxedOptional<AcmeParts.Fault>()
        var usage: AcmeParts.Usage?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: id = try reader.value(field, &unknownFields)
            case 1: model = try reader.value(field, &unknownFields)
            case 2: parts = try reader.value(field, &unknownFields)
            case 3: sources = try reader.value(field, &unknownFields)
            case 4: stop = try reader.value(field, &unknownFields)
            case 5: error = try reader.boxed(field, &unknownFields)
            case 6: usage = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            id: id,
            model: model,
            parts: parts,
            sources: sources,
            stop: stop,
            error: error,
            usage: usage,
            unknownFields: unknownFields
        )
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

extension AcmeParts {
    /// The wire's Source.
    public struct Source: WireValue {
        /// The wire's `url`.
        public var url: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeParts.Source {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("url")

    /// Makes a value of its fields.
    public init(url: String? = nil) {
        self.init(url: url, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var url: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: url = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(url: url, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("url", 0, self.url, unknownFields)
        writer.endObject(unknownFields)
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
    }
}

extension AcmeParts.Usage {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("in", "out")

    /// Makes a value of its fields.
    public init(`in`: Int? = nil, out: Int? = nil) {
        self.init(in: `in`, out: out, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var `in`: Int?
        var out: Int?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: `in` = try reader.value(field, &unknownFields)
            case 1: out = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(in: `in`, out: out, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("in", 0, self.in, unknownFields)
        writer.field("out", 1, self.out, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeParts {
    /// The wire's FaultBody.
    public struct FaultBody: WireValue {
        /// The wire's `error`.
        public var error: Fault

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeParts.FaultBody {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("error")

    /// Makes a value of its fields.
    public init(error: AcmeParts.Fault) {
        self.init(error: error, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var error: AcmeParts.Fault?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: error = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(error: try reader.required(error, "error", of: "FaultBody"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("error", 0, self.error, unknownFields)
        writer.endObject(unknownFields)
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
    }
}

extension AcmeParts.Fault {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("code", "message")

    /// Makes a value of its fields.
    public init(code: String? = nil, message: String? = nil) {
        self.init(code: code, message: message, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var code: String?
        var message: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: code = try reader.value(field, &unknownFields)
            case 1: message = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(code: code, message: message, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("code", 0, self.code, unknownFields)
        writer.field("message", 1, self.message, unknownFields)
        writer.endObject(unknownFields)
    }
}
