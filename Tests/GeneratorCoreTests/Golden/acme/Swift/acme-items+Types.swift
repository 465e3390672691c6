// Generated from Specs/dialects/acme-items.json. Do not edit.

public import LLMRingCore

/// The wire types of Acme Items.
///
/// They follow the provider, not this package's version.
///
/// Source: <https://docs.acme.example/items>
public enum AcmeItems {}

extension AcmeItems {
    /// A conversation to go on with.
    public struct Ask: WireValue {
        /// The wire's `model`.
        public var model: String

        /// The wire's `input`.
        public var input: Input?

        /// The wire's `include`.
        public var include: [String]?

        /// The wire's `effort`.
        public var effort: String?

        /// The wire's `format`.
        public var format: Format?

        /// The wire's `tools`.
        public var tools: [ToolOffer]?

        /// The wire's `stream`.
        public var stream: Bool?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.Ask {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("model", "input", "include", "effort", "format", "tools", "stream")

    /// Makes a value of its fields.
    public init(
        model: String,
        input: AcmeItems.Input? = nil,
        include: [String]? = nil,
        effort: String? = nil,
        format: AcmeItems.Format? = nil,
        tools: [AcmeItems.ToolOffer]? = nil,
        stream: Bool? = nil
    ) {
        self.init(
            model: model,
            input: input,
            include: include,
            effort: effort,
            format: format,
            tools: tools,
            stream: stream,
            unknownFields: JSONFields()
        )
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var model: String?
        var input: AcmeItems.Input?
        var include: [String]?
        var effort: String?
        var format: AcmeItems.Format?
        var tools: [AcmeItems.ToolOffer]?
        var stream: Bool?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: model = try reader.value(field, &unknownFields)
            case 1: input = try reader.value(field, &unknownFields)
            case 2: include = try reader.value(field, &unknownFields)
            case 3: effort = try reader.value(field, &unknownFields)
            case 4: format = try reader.value(field, &unknownFields)
            case 5: tools = try reader.value(field, &unknownFields)
            case 6: stream = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            model: try reader.required(model, "model", of: "Ask"),
            input: input,
            include: include,
            effort: effort,
            format: format,
            tools: tools,
            stream: stream,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("model", 0, self.model, unknownFields)
        writer.field("input", 1, self.input, unknownFields)
        writer.field("include", 2, self.include, unknownFields)
        writer.field("effort", 3, self.effort, unknownFields)
        writer.field("format", 4, self.format, unknownFields)
        writer.field("tools", 5, self.tools, unknownFields)
        writer.field("stream", 6, self.stream, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's Input.
    public enum Input: WireValue {
        /// The case `string`.
        case string(String)
        /// The case `array`.
        case array([Item])
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch reader.kind {
            case .string: self = .string(try String(from: &reader))
            case .array: self = .array(try [Item](from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .string(let value): value.write(to: &writer)
            case .array(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `string`; `nil` in other cases.
        public var asString: String? {
            if case .string(let value) = self { value } else { nil }
        }

        /// The value of the case `array`; `nil` in other cases.
        public var asArray: [Item]? {
            if case .array(let value) = self { value } else { nil }
        }
    }
}

extension AcmeItems.Input: ExpressibleByStringLiteral {
    /// Makes the case `string`.
    public init(stringLiteral value: String) { self = .string(value) }
}

extension AcmeItems {
    /// The wire's Format.
    public struct Format: WireValue {
        /// The wire's `schema`.
        public var schema: JSONObject?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.Format {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("schema")

    /// Makes a value of its fields.
    public init(schema: JSONObject? = nil) {
        self.init(schema: schema, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var schema: JSONObject?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: schema = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(schema: schema, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("schema", 0, self.schema, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's ToolOffer.
    public struct ToolOffer: WireValue {
        /// The wire's `name`.
        public var name: String

        /// The wire's `schema`.
        public var schema: JSONObject

        /// The wire's `strict`.
        public var strict: Bool

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.ToolOffer {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("name", "schema", "strict")

    /// Makes a value of its fields.
    public init(name: String, schema: JSONObject, strict: Bool) {
        self.init(name: name, schema: schema, strict: strict, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var name: String?
        var schema: JSONObject?
        var strict: Bool?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: name = try reader.value(field, &unknownFields)
            case 1: schema = try reader.value(field, &unknownFields)
            case 2: strict = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            name: try reader.required(name, "name", of: "ToolOffer"),
            schema: try reader.required(schema, "schema", of: "ToolOffer"),
            strict: try reader.required(strict, "strict", of: "ToolOffer"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("name", 0, self.name, unknownFields)
        writer.field("schema", 1, self.schema, unknownFields)
        writer.field("strict", 2, self.strict, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's Item.
    public enum Item: WireValue {
        /// The case `message`.
        case message(Message)
        /// The case `thought`.
        case thought(Thought)
        /// The case `call`.
        case call(Call)
        /// The case `result`.
        case result(ResultItem)
        /// The case `search`.
        case search(Search)
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// The values of the tag.
        private static let caseNames = FieldNames("message", "thought", "call", "result", "search")

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch try reader.caseIndex(tag: "type", in: Self.caseNames) {
            case 0: self = .message(try Message(from: &reader))
            case 1: self = .thought(try Thought(from: &reader))
            case 2: self = .call(try Call(from: &reader))
            case 3: self = .result(try ResultItem(from: &reader))
            case 4: self = .search(try Search(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .message(let value): value.write(to: &writer)
            case .thought(let value): value.write(to: &writer)
            case .call(let value): value.write(to: &writer)
            case .result(let value): value.write(to: &writer)
            case .search(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `message`; `nil` in other cases.
        public var asMessage: Message? {
            if case .message(let value) = self { value } else { nil }
        }

        /// The value of the case `thought`; `nil` in other cases.
        public var asThought: Thought? {
            if case .thought(let value) = self { value } else { nil }
        }

        /// The value of the case `call`; `nil` in other cases.
        public var asCall: Call? {
            if case .call(let value) = self { value } else { nil }
        }

        /// The value of the case `result`; `nil` in other cases.
        public var asResult: ResultItem? {
            if case .result(let value) = self { value } else { nil }
        }

        /// The value of the case `search`; `nil` in other cases.
        public var asSearch: Search? {
            if case .search(let value) = self { value } else { nil }
        }
    }
}

extension AcmeItems {
    /// The wire's Message.
    public struct Message: WireValue {
        /// The wire's `type`.
        public var type: String { "message" }

        /// The wire's `id`.
        public var id: String?

        /// The wire's `role`.
        public var role: Role

        /// The wire's `content`.
        public var content: Content

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.Message {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "id", "role", "content")

    /// Makes a value of its fields.
    public init(id: String? = nil, role: AcmeItems.Role, content: AcmeItems.Content) {
        self.init(id: id, role: role, content: content, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var role: AcmeItems.Role?
        var content: AcmeItems.Content?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "message", &unknownFields)
            case 1: id = try reader.value(field, &unknownFields)
            case 2: role = try reader.value(field, &unknownFields)
            case 3: content = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            id: id,
            role: try reader.required(role, "role", of: "Message"),
            content: try reader.required(content, "content", of: "Message"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "message", unknownFields)
        writer.field("id", 1, self.id, unknownFields)
        writer.field("role", 2, self.role, unknownFields)
        writer.field("content", 3, self.content, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's Role.
    public struct Role: WireWord {
        /// The word on the wire.
        public var rawValue: String

        /// Makes a word, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The wire's `user`.
        public static var user: Self { Self(rawValue: "user") }

        /// The wire's `assistant`.
        public static var assistant: Self { Self(rawValue: "assistant") }

        /// The wire's `system`.
        public static var system: Self { Self(rawValue: "system") }
    }
}

extension AcmeItems {
    /// The wire's Content.
    public enum Content: WireValue {
        /// The case `string`.
        case string(String)
        /// The case `array`.
        case array([Piece])
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch reader.kind {
            case .string: self = .string(try String(from: &reader))
            case .array: self = .array(try [Piece](from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .string(let value): value.write(to: &writer)
            case .array(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `string`; `nil` in other cases.
        public var asString: String? {
            if case .string(let value) = self { value } else { nil }
        }

        /// The value of the case `array`; `nil` in other cases.
        public var asArray: [Piece]? {
            if case .array(let value) = self { value } else { nil }
        }
    }
}

extension AcmeItems.Content: ExpressibleByStringLiteral {
    /// Makes the case `string`.
    public init(stringLiteral value: String) { self = .string(value) }
}

extension AcmeItems {
    /// The wire's Piece.
    public enum Piece: WireValue {
        /// The case `text`.
        case text(TextPiece)
        /// The case `picture`.
        case picture(PicturePiece)
        /// The case `refusal`.
        case refusal(RefusalPiece)
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// The values of the tag.
        private static let caseNames = FieldNames("text", "picture", "refusal")

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch try reader.caseIndex(tag: "type", in: Self.caseNames) {
            case 0: self = .text(try TextPiece(from: &reader))
            case 1: self = .picture(try PicturePiece(from: &reader))
            case 2: self = .refusal(try RefusalPiece(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .text(let value): value.write(to: &writer)
            case .picture(let value): value.write(to: &writer)
            case .refusal(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `text`; `nil` in other cases.
        public var asText: TextPiece? {
            if case .text(let value) = self { value } else { nil }
        }

        /// The value of the case `picture`; `nil` in other cases.
        public var asPicture: PicturePiece? {
            if case .picture(let value) = self { value } else { nil }
        }

        /// The value of the case `refusal`; `nil` in other cases.
        public var asRefusal: RefusalPiece? {
            if case .refusal(let value) = self { value } else { nil }
        }
    }
}

extension AcmeItems {
    /// The wire's TextPiece.
    public struct TextPiece: WireValue {
        /// The wire's `type`.
        public var type: String { "text" }

        /// The wire's `text`.
        public var text: String

        /// The wire's `notes`.
        public var notes: [Note]?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.TextPiece {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "text", "notes")

    /// Makes a value of its fields.
    public init(text: String, notes: [AcmeItems.Note]? = nil) {
        self.init(text: text, notes: notes, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var text: String?
        var notes: [AcmeItems.Note]?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "text", &unknownFields)
            case 1: text = try reader.value(field, &unknownFields)
            case 2: notes = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(text: try reader.required(text, "text", of: "TextPiece"), notes: notes, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "text", unknownFields)
        writer.field("text", 1, self.text, unknownFields)
        writer.field("notes", 2, self.notes, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's Note.
    public struct Note: WireValue {
        /// The wire's `url`.
        public var url: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.Note {
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

extension AcmeItems {
    /// The wire's PicturePiece.
    public struct PicturePiece: WireValue {
        /// The wire's `type`.
        public var type: String { "picture" }

        /// The wire's `url`.
        public var url: String

        /// The wire's `detail`.
        public var detail: Detail

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.PicturePiece {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "url", "detail")

    /// Makes a value of its fields.
    public init(url: String, detail: AcmeItems.Detail) {
        self.init(url: url, detail: detail, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var url: String?
        var detail: AcmeItems.Detail?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "picture", &unknownFields)
            case 1: url = try reader.value(field, &unknownFields)
            case 2: detail = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            url: try reader.required(url, "url", of: "PicturePiece"),
            detail: try reader.required(detail, "detail", of: "PicturePiece"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "picture", unknownFields)
        writer.field("url", 1, self.url, unknownFields)
        writer.field("detail", 2, self.detail, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's Detail.
    public struct Detail: WireWord {
        /// The word on the wire.
        public var rawValue: String

        /// Makes a word, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The wire's `auto`.
        public static var auto: Self { Self(rawValue: "auto") }

        /// The wire's `fine`.
        public static var fine: Self { Self(rawValue: "fine") }
    }
}

extension AcmeItems {
    /// The wire's RefusalPiece.
    public struct RefusalPiece: WireValue {
        /// The wire's `type`.
        public var type: String { "refusal" }

        /// The wire's `refusal`.
        public var refusal: String

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.RefusalPiece {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "refusal")

    /// Makes a value of its fields.
    public init(refusal: String) {
        self.init(refusal: refusal, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var refusal: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "refusal", &unknownFields)
            case 1: refusal = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(refusal: try reader.required(refusal, "refusal", of: "RefusalPiece"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "refusal", unknownFields)
        writer.field("refusal", 1, self.refusal, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's Thought.
    public struct Thought: WireValue {
        /// The wire's `type`.
        public var type: String { "thought" }

        /// The wire's `id`.
        public var id: String?

        /// The wire's `summary`.
        public var summary: [Summary]

        /// The wire's `content`.
        public var content: [Summary]?

        /// The wire's `sealed`.
        public var sealed: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.Thought {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "id", "summary", "content", "sealed")

    /// Makes a value of its fields.
    public init(
        id: String? = nil,
        summary: [AcmeItems.Summary],
        content: [AcmeItems.Summary]? = nil,
        sealed: String? = nil
    ) {
        self.init(id: id, summary: summary, content: content, sealed: sealed, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var summary: [AcmeItems.Summary]?
        var content: [AcmeItems.Summary]?
        var sealed: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "thought", &unknownFields)
            case 1: id = try reader.value(field, &unknownFields)
            case 2: summary = try reader.value(field, &unknownFields)
            case 3: content = try reader.value(field, &unknownFields)
            case 4: sealed = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            id: id,
            summary: try reader.required(summary, "summary", of: "Thought"),
            content: content,
            sealed: sealed,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "thought", unknownFields)
        writer.field("id", 1, self.id, unknownFields)
        writer.field("summary", 2, self.summary, unknownFields)
        writer.field("content", 3, self.content, unknownFields)
        writer.field("sealed", 4, self.sealed, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's Summary.
    public struct Summary: WireValue {
        /// The wire's `text`.
        public var text: String

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.Summary {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("text")

    /// Makes a value of its fields.
    public init(text: String) {
        self.init(text: text, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var text: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: text = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(text: try reader.required(text, "text", of: "Summary"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("text", 0, self.text, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's Call.
    public struct Call: WireValue {
        /// The wire's `type`.
        public var type: String { "call" }

        /// The wire's `id`.
        public var id: String?

        /// The wire's `call_id`.
        public var callID: String

        /// The wire's `name`.
        public var name: String

        /// The wire's `arguments`.
        public var arguments: String

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.Call {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "id", "call_id", "name", "arguments")

    /// Makes a value of its fields.
    public init(id: String? = nil, callID: String, name: String, arguments: String) {
        self.init(id: id, callID: callID, name: name, arguments: arguments, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var callID: String?
        var name: String?
        var arguments: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "call", &unknownFields)
            case 1: id = try reader.value(field, &unknownFields)
            case 2: callID = try reader.value(field, &unknownFields)
            case 3: name = try reader.value(field, &unknownFields)
            case 4: arguments = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            id: id,
            callID: try reader.required(callID, "call_id", of: "Call"),
            name: try reader.required(name, "name", of: "Call"),
            arguments: try reader.required(arguments, "arguments", of: "Call"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "call", unknownFields)
        writer.field("id", 1, self.id, unknownFields)
        writer.field("call_id", 2, self.callID, unknownFields)
        writer.field("name", 3, self.name, unknownFields)
        writer.field("arguments", 4, self.arguments, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's ResultItem.
    public struct ResultItem: WireValue {
        /// The wire's `type`.
        public var type: String { "result" }

        /// The wire's `call_id`.
        public var callID: String

        /// The wire's `output`.
        public var output: Content

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.ResultItem {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "call_id", "output")

    /// Makes a value of its fields.
    public init(callID: String, output: AcmeItems.Content) {
        self.init(callID: callID, output: output, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var callID: String?
        var output: AcmeItems.Content?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "result", &unknownFields)
            case 1: callID = try reader.value(field, &unknownFields)
            case 2: output = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            callID: try reader.required(callID, "call_id", of: "ResultItem"),
            output: try reader.required(output, "output", of: "ResultItem"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "result", unknownFields)
        writer.field("call_id", 1, self.callID, unknownFields)
        writer.field("output", 2, self.output, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's Search.
    public struct Search: WireValue {
        /// The wire's `type`.
        public var type: String { "search" }

        /// The wire's `id`.
        public var id: String?

        /// The wire's `hits`.
        public var hits: [String]?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.Search {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "id", "hits")

    /// Makes a value of its fields.
    public init(id: String? = nil, hits: [String]? = nil) {
        self.init(id: id, hits: hits, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var hits: [String]?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "search", &unknownFields)
            case 1: id = try reader.value(field, &unknownFields)
            case 2: hits = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(id: id, hits: hits, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "search", unknownFields)
        writer.field("id", 1, self.id, unknownFields)
        writer.field("hits", 2, self.hits, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// An item of an answer.
    public enum Made: WireValue {
        /// The case `message`.
        case message(MadeMessage)
        /// The case `thought`.
        case thought(Thought)
        /// The case `call`.
        case call(Call)
        /// The case `search`.
        case search(Search)
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// The values of the tag.
        private static let caseNames = FieldNames("message", "thought", "call", "search")

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch try reader.caseIndex(tag: "type", in: Self.caseNames) {
            case 0: self = .message(try MadeMessage(from: &reader))
            case 1: self = .thought(try Thought(from: &reader))
            case 2: self = .call(try Call(from: &reader))
            case 3: self = .search(try Search(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .message(let value): value.write(to: &writer)
            case .thought(let value): value.write(to: &writer)
            case .call(let value): value.write(to: &writer)
            case .search(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `message`; `nil` in other cases.
        public var asMessage: MadeMessage? {
            if case .message(let value) = self { value } else { nil }
        }

        /// The value of the case `thought`; `nil` in other cases.
        public var asThought: Thought? {
            if case .thought(let value) = self { value } else { nil }
        }

        /// The value of the case `call`; `nil` in other cases.
        public var asCall: Call? {
            if case .call(let value) = self { value } else { nil }
        }

        /// The value of the case `search`; `nil` in other cases.
        public var asSearch: Search? {
            if case .search(let value) = self { value } else { nil }
        }
    }
}

extension AcmeItems {
    /// The wire's MadeMessage.
    public struct MadeMessage: WireValue {
        /// The wire's `type`.
        public var type: String { "message" }

        /// The wire's `id`.
        public var id: String?

        /// The wire's `content`.
        public var content: [Piece]

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.MadeMessage {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "id", "content")

    /// Makes a value of its fields.
    public init(id: String? = nil, content: [AcmeItems.Piece]) {
        self.init(id: id, content: content, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var content: [AcmeItems.Piece]?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "message", &unknownFields)
            case 1: id = try reader.value(field, &unknownFields)
            case 2: content = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            id: id,
            content: try reader.required(content, "content", of: "MadeMessage"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "message", unknownFields)
        writer.field("id", 1, self.id, unknownFields)
        writer.field("content", 2, self.content, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// A whole answer.
    public struct Answer: WireValue {
        /// The wire's `id`.
        public var id: String?

        /// The wire's `model`.
        public var model: String?

        /// The wire's `output`.
        public var output: [Made]

        /// The wire's `status`.
        public var status: Status?

        /// The wire's `cut`.
        public var cut: Cut?

        /// The wire's `error`.
        @BoxedOptional public var error: Fault?

        /// The wire's `usage`.
        public var usage: Usage?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.Answer {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("id", "model", "output", "status", "cut", "error", "usage")

    /// Makes a value of its fields.
    public init(
        id: String? = nil,
        model: String? = nil,
        output: [AcmeItems.Made],
        status: AcmeItems.Status? = nil,
        cut: AcmeItems.Cut? = nil,
        error: AcmeItems.Fault? = nil,
        usage: AcmeItems.Usage? = nil
    ) {
        self.init(
            id: id,
            model: model,
            output: output,
            status: status,
            cut: cut,
            error: BoxedOptional(error),
            usage: usage,
            unknownFields: JSONFields()
        )
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var model: String?
        var output: [AcmeItems.Made]?
        var status: AcmeItems.Status?
        var cut: AcmeItems.Cut?
        var error = BoxedOptional<AcmeItems.Fault>()
        var usage: AcmeItems.Usage?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: id = try reader.value(field, &unknownFields)
            case 1: model = try reader.value(field, &unknownFields)
            case 2: output = try reader.value(field, &unknownFields)
            case 3: status = try reader.value(field, &unknownFields)
            case 4: cut = try reader.value(field, &unknownFields)
            case 5: error = try reader.boxed(field, &unknownFields)
            case 6: usage = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            id: id,
            model: model,
            output: try reader.required(output, "output", of: "Answer"),
            status: status,
            cut: cut,
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
        writer.field("output", 2, self.output, unknownFields)
        writer.field("status", 3, self.status, unknownFields)
        writer.field("cut", 4, self.cut, unknownFields)
        writer.field("error", 5, self.error, unknownFields)
        writer.field("usage", 6, self.usage, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's Status.
    public struct Status: WireWord {
        /// The word on the wire.
        public var rawValue: String

        /// Makes a word, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The wire's `done`.
        public static var done: Self { Self(rawValue: "done") }

        /// The wire's `partial`.
        public static var partial: Self { Self(rawValue: "partial") }

        /// The wire's `failed`.
        public static var failed: Self { Self(rawValue: "failed") }
    }
}

extension AcmeItems {
    /// The wire's Cut.
    public struct Cut: WireValue {
        /// The wire's `reason`.
        public var reason: CutReason?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.Cut {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("reason")

    /// Makes a value of its fields.
    public init(reason: AcmeItems.CutReason? = nil) {
        self.init(reason: reason, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var reason: AcmeItems.CutReason?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: reason = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(reason: reason, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("reason", 0, self.reason, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's CutReason.
    public struct CutReason: WireWord {
        /// The word on the wire.
        public var rawValue: String

        /// Makes a word, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The wire's `too_long`.
        public static var tooLong: Self { Self(rawValue: "too_long") }

        /// The wire's `filtered`.
        public static var filtered: Self { Self(rawValue: "filtered") }
    }
}

extension AcmeItems {
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

extension AcmeItems.Usage {
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

extension AcmeItems {
    /// The wire's Event.
    public enum Event: WireValue {
        /// The case `begin`.
        case begin(AnswerEvent)
        /// The case `added`.
        case added(ItemEvent)
        /// The case `piece`.
        case piece(PieceEvent)
        /// The case `text`.
        case text(DeltaEvent)
        /// The case `note`.
        case note(NoteEvent)
        /// The case `thinking`.
        case thinking(DeltaEvent)
        /// The case `arguments`.
        case arguments(DeltaEvent)
        /// The case `settled`.
        case settled(ItemEvent)
        /// The case `searching`.
        case searching(SearchEvent)
        /// The case `end`.
        case end(AnswerEvent)
        /// The case `error`.
        case error(ErrorEvent)
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// The values of the tag.
        private static let caseNames = FieldNames(
            "begin",
            "added",
            "piece",
            "text",
            "note",
            "thinking",
            "arguments",
            "settled",
            "searching",
            "end",
            "error"
        )

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch try reader.caseIndex(tag: "type", in: Self.caseNames) {
            case 0: self = .begin(try AnswerEvent(from: &reader))
            case 1: self = .added(try ItemEvent(from: &reader))
            case 2: self = .piece(try PieceEvent(from: &reader))
            case 3: self = .text(try DeltaEvent(from: &reader))
            case 4: self = .note(try NoteEvent(from: &reader))
            case 5: self = .thinking(try DeltaEvent(from: &reader))
            case 6: self = .arguments(try DeltaEvent(from: &reader))
            case 7: self = .settled(try ItemEvent(from: &reader))
            case 8: self = .searching(try SearchEvent(from: &reader))
            case 9: self = .end(try AnswerEvent(from: &reader))
            case 10: self = .error(try ErrorEvent(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .begin(let value): value.write(to: &writer)
            case .added(let value): value.write(to: &writer)
            case .piece(let value): value.write(to: &writer)
            case .text(let value): value.write(to: &writer)
            case .note(let value): value.write(to: &writer)
            case .thinking(let value): value.write(to: &writer)
            case .arguments(let value): value.write(to: &writer)
            case .settled(let value): value.write(to: &writer)
            case .searching(let value): value.write(to: &writer)
            case .end(let value): value.write(to: &writer)
            case .error(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `begin`; `nil` in other cases.
        public var asBegin: AnswerEvent? {
            if case .begin(let value) = self { value } else { nil }
        }

        /// The value of the case `added`; `nil` in other cases.
        public var asAdded: ItemEvent? {
            if case .added(let value) = self { value } else { nil }
        }

        /// The value of the case `piece`; `nil` in other cases.
        public var asPiece: PieceEvent? {
            if case .piece(let value) = self { value } else { nil }
        }

        /// The value of the case `text`; `nil` in other cases.
        public var asText: DeltaEvent? {
            if case .text(let value) = self { value } else { nil }
        }

        /// The value of the case `note`; `nil` in other cases.
        public var asNote: NoteEvent? {
            if case .note(let value) = self { value } else { nil }
        }

        /// The value of the case `thinking`; `nil` in other cases.
        public var asThinking: DeltaEvent? {
            if case .thinking(let value) = self { value } else { nil }
        }

        /// The value of the case `arguments`; `nil` in other cases.
        public var asArguments: DeltaEvent? {
            if case .arguments(let value) = self { value } else { nil }
        }

        /// The value of the case `settled`; `nil` in other cases.
        public var asSettled: ItemEvent? {
            if case .settled(let value) = self { value } else { nil }
        }

        /// The value of the case `searching`; `nil` in other cases.
        public var asSearching: SearchEvent? {
            if case .searching(let value) = self { value } else { nil }
        }

        /// The value of the case `end`; `nil` in other cases.
        public var asEnd: AnswerEvent? {
            if case .end(let value) = self { value } else { nil }
        }

        /// The value of the case `error`; `nil` in other cases.
        public var asError: ErrorEvent? {
            if case .error(let value) = self { value } else { nil }
        }
    }
}

extension AcmeItems {
    /// The wire's AnswerEvent.
    public struct AnswerEvent: WireValue {
        /// The wire's `type`.
        public var type: String

        /// The wire's `answer`.
        public var answer: Answer

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.AnswerEvent {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "answer")

    /// Makes a value of its fields.
    public init(type: String, answer: AcmeItems.Answer) {
        self.init(type: type, answer: answer, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var type: String?
        var answer: AcmeItems.Answer?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: type = try reader.value(field, &unknownFields)
            case 1: answer = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            type: try reader.required(type, "type", of: "AnswerEvent"),
            answer: try reader.required(answer, "answer", of: "AnswerEvent"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("type", 0, self.type, unknownFields)
        writer.field("answer", 1, self.answer, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's ItemEvent.
    public struct ItemEvent: WireValue {
        /// The wire's `type`.
        public var type: String

        /// The wire's `at`.
        public var at: Int?

        /// The wire's `item`.
        public var item: Made

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.ItemEvent {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "at", "item")

    /// Makes a value of its fields.
    public init(type: String, at: Int? = nil, item: AcmeItems.Made) {
        self.init(type: type, at: at, item: item, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var type: String?
        var at: Int?
        var item: AcmeItems.Made?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: type = try reader.value(field, &unknownFields)
            case 1: at = try reader.value(field, &unknownFields)
            case 2: item = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            type: try reader.required(type, "type", of: "ItemEvent"),
            at: at,
            item: try reader.required(item, "item", of: "ItemEvent"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("type", 0, self.type, unknownFields)
        writer.field("at", 1, self.at, unknownFields)
        writer.field("item", 2, self.item, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's PieceEvent.
    public struct PieceEvent: WireValue {
        /// The wire's `type`.
        public var type: String { "piece" }

        /// The wire's `at`.
        public var at: Int?

        /// The wire's `inner`.
        public var inner: Int?

        /// The wire's `piece`.
        public var piece: Piece

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.PieceEvent {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "at", "inner", "piece")

    /// Makes a value of its fields.
    public init(at: Int? = nil, inner: Int? = nil, piece: AcmeItems.Piece) {
        self.init(at: at, inner: inner, piece: piece, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var at: Int?
        var inner: Int?
        var piece: AcmeItems.Piece?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "piece", &unknownFields)
            case 1: at = try reader.value(field, &unknownFields)
            case 2: inner = try reader.value(field, &unknownFields)
            case 3: piece = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            at: at,
            inner: inner,
            piece: try reader.required(piece, "piece", of: "PieceEvent"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "piece", unknownFields)
        writer.field("at", 1, self.at, unknownFields)
        writer.field("inner", 2, self.inner, unknownFields)
        writer.field("piece", 3, self.piece, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's DeltaEvent.
    public struct DeltaEvent: WireValue {
        /// The wire's `type`.
        public var type: String

        /// The wire's `at`.
        public var at: Int?

        /// The wire's `inner`.
        public var inner: Int?

        /// The wire's `delta`.
        public var delta: String

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.DeltaEvent {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "at", "inner", "delta")

    /// Makes a value of its fields.
    public init(type: String, at: Int? = nil, inner: Int? = nil, delta: String) {
        self.init(type: type, at: at, inner: inner, delta: delta, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var type: String?
        var at: Int?
        var inner: Int?
        var delta: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: type = try reader.value(field, &unknownFields)
            case 1: at = try reader.value(field, &unknownFields)
            case 2: inner = try reader.value(field, &unknownFields)
            case 3: delta = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            type: try reader.required(type, "type", of: "DeltaEvent"),
            at: at,
            inner: inner,
            delta: try reader.required(delta, "delta", of: "DeltaEvent"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("type", 0, self.type, unknownFields)
        writer.field("at", 1, self.at, unknownFields)
        writer.field("inner", 2, self.inner, unknownFields)
        writer.field("delta", 3, self.delta, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's NoteEvent.
    public struct NoteEvent: WireValue {
        /// The wire's `type`.
        public var type: String { "note" }

        /// The wire's `at`.
        public var at: Int?

        /// The wire's `inner`.
        public var inner: Int?

        /// The wire's `note`.
        public var note: Note

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.NoteEvent {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "at", "inner", "note")

    /// Makes a value of its fields.
    public init(at: Int? = nil, inner: Int? = nil, note: AcmeItems.Note) {
        self.init(at: at, inner: inner, note: note, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var at: Int?
        var inner: Int?
        var note: AcmeItems.Note?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "note", &unknownFields)
            case 1: at = try reader.value(field, &unknownFields)
            case 2: inner = try reader.value(field, &unknownFields)
            case 3: note = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            at: at,
            inner: inner,
            note: try reader.required(note, "note", of: "NoteEvent"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "note", unknownFields)
        writer.field("at", 1, self.at, unknownFields)
        writer.field("inner", 2, self.inner, unknownFields)
        writer.field("note", 3, self.note, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's SearchEvent.
    public struct SearchEvent: WireValue {
        /// The wire's `type`.
        public var type: String { "searching" }

        /// The wire's `at`.
        public var at: Int?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.SearchEvent {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "at")

    /// Makes a value of its fields.
    public init(at: Int? = nil) {
        self.init(at: at, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var at: Int?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "searching", &unknownFields)
            case 1: at = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(at: at, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "searching", unknownFields)
        writer.field("at", 1, self.at, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's ErrorEvent.
    public struct ErrorEvent: WireValue {
        /// The wire's `type`.
        public var type: String { "error" }

        /// The wire's `error`.
        public var error: Fault

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.ErrorEvent {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "error")

    /// Makes a value of its fields.
    public init(error: AcmeItems.Fault) {
        self.init(error: error, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var error: AcmeItems.Fault?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "error", &unknownFields)
            case 1: error = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(error: try reader.required(error, "error", of: "ErrorEvent"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "error", unknownFields)
        writer.field("error", 1, self.error, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeItems {
    /// The wire's FaultBody.
    public struct FaultBody: WireValue {
        /// The wire's `error`.
        public var error: Fault

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeItems.FaultBody {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("error")

    /// Makes a value of its fields.
    public init(error: AcmeItems.Fault) {
        self.init(error: error, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var error: AcmeItems.Fault?
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

extension AcmeItems {
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

extension AcmeItems.Fault {
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
