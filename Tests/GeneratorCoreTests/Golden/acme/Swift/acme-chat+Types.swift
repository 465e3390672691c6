// Generated from Specs/dialects/acme-chat.json. Do not edit.

public import LLMRingCore

/// The wire types of Acme Chat.
///
/// They follow the provider, not this package's version.
///
/// Source: <https://docs.acme.example/chat>
public enum AcmeChat {}

extension AcmeChat {
    /// A conversation to go on with.
    public struct ChatRequest: WireValue {
        /// The model's name.
        public var model: String

        /// The conversation so far.
        public var messages: [Turn]

        /// The longest answer, in tokens.
        public var maxTokens: Int?

        /// The wire's `temperature`.
        public var temperature: Double?

        /// The wire's `stop`.
        public var stop: Nullable<StopWords>?

        /// The wire's `seed`.
        public var seed: Nullable<Int>?

        /// The wire's `user`.
        public var user: String?

        /// The wire's `effort`.
        public var effort: Effort?

        /// The wire's `options`.
        @BoxedOptional public var options: Options?

        /// The wire's `tools`.
        public var tools: [ToolOffer]?

        /// The wire's `tool_choice`.
        @BoxedOptional public var toolChoice: ToolMode?

        /// The wire's `format`.
        @BoxedOptional public var format: Format?

        /// The wire's `stream`.
        public var stream: Bool?

        /// The wire's `topK`.
        ///
        /// Deprecated: Use options.top_p instead.
        public var topCount: Int?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.ChatRequest {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames(
        "model",
        "messages",
        "max_tokens",
        "temperature",
        "stop",
        "seed",
        "user",
        "effort",
        "options",
        "tools",
        "tool_choice",
        "format",
        "stream",
        "topK"
    )

    /// Makes a value of its fields.
    public init(
        model: String,
        messages: [AcmeChat.Turn],
        maxTokens: Int? = nil,
        temperature: Double? = nil,
        stop: Nullable<AcmeChat.StopWords>? = nil,
        seed: Nullable<Int>? = nil,
        user: String? = nil,
        effort: AcmeChat.Effort? = nil,
        options: AcmeChat.Options? = nil,
        tools: [AcmeChat.ToolOffer]? = nil,
        toolChoice: AcmeChat.ToolMode? = nil,
        format: AcmeChat.Format? = nil,
        stream: Bool? = nil,
        topCount: Int? = nil
    ) {
        self.init(
            model: model,
            messages: messages,
            maxTokens: maxTokens,
            temperature: temperature,
            stop: stop,
            seed: seed,
            user: user,
            effort: effort,
            options: BoxedOptional(options),
            tools: tools,
            toolChoice: BoxedOptional(toolChoice),
            format: BoxedOptional(format),
            stream: stream,
            topCount: topCount,
            unknownFields: JSONFields()
        )
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var model: String?
        var messages: [AcmeChat.Turn]?
        var maxTokens: Int?
        var temperature: Double?
        var stop: Nullable<AcmeChat.StopWords>?
        var seed: Nullable<Int>?
        var user: String?
        var effort: AcmeChat.Effort?
        var options = BoxedOptional<AcmeChat.Options>()
        var tools: [AcmeChat.ToolOffer]?
        var toolChoice = BoxedOptional<AcmeChat.ToolMode>()
        var format = BoxedOptional<AcmeChat.Format>()
        var stream: Bool?
        var topCount: Int?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: model = try reader.value(field, &unknownFields)
            case 1: messages = try reader.value(field, &unknownFields)
            case 2: maxTokens = try reader.value(field, &unknownFields)
            case 3: temperature = try reader.value(field, &unknownFields)
            case 4: stop = try reader.nullable(field, &unknownFields)
            case 5: seed = try reader.nullable(field, &unknownFields)
            case 6: user = try reader.value(field, &unknownFields)
            case 7: effort = try reader.value(field, &unknownFields)
            case 8: options = try reader.boxed(field, &unknownFields)
            case 9: tools = try reader.value(field, &unknownFields)
            case 10: toolChoice = try reader.boxed(field, &unknownFields)
            case 11: format = try reader.boxed(field, &unknownFields)
            case 12: stream = try reader.value(field, &unknownFields)
            case 13: topCount = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            model: try reader.required(model, "model", of: "ChatRequest"),
            messages: try reader.required(messages, "messages", of: "ChatRequest"),
            maxTokens: maxTokens,
            temperature: temperature,
            stop: stop,
            seed: seed,
            user: user,
            effort: effort,
            options: options,
            tools: tools,
            toolChoice: toolChoice,
            format: format,
            stream: stream,
            topCount: topCount,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("model", 0, self.model, unknownFields)
        writer.field("messages", 1, self.messages, unknownFields)
        writer.field("max_tokens", 2, self.maxTokens, unknownFields)
        writer.field("temperature", 3, self.temperature, unknownFields)
        writer.field("stop", 4, self.stop, unknownFields)
        writer.field("seed", 5, self.seed, unknownFields)
        writer.nullableField("user", 6, self.user, unknownFields)
        writer.field("effort", 7, self.effort, unknownFields)
        writer.field("options", 8, self.options, unknownFields)
        writer.field("tools", 9, self.tools, unknownFields)
        writer.field("tool_choice", 10, self.toolChoice, unknownFields)
        writer.field("format", 11, self.format, unknownFields)
        writer.field("stream", 12, self.stream, unknownFields)
        writer.field("topK", 13, self.topCount, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's StopWords.
    public enum StopWords: WireValue {
        /// The case `string`.
        case string(String)
        /// The case `array`.
        case array([String])
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch reader.kind {
            case .string: self = .string(try String(from: &reader))
            case .array: self = .array(try [String](from: &reader))
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
        public var asArray: [String]? {
            if case .array(let value) = self { value } else { nil }
        }
    }
}

extension AcmeChat.StopWords: ExpressibleByStringLiteral {
    /// Makes the case `string`.
    public init(stringLiteral value: String) { self = .string(value) }
}

extension AcmeChat {
    /// How hard the model thinks.
    public struct Effort: WireWord {
        /// The word on the wire.
        public var rawValue: String

        /// Makes a word, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Not at all.
        public static var none: Self { Self(rawValue: "none") }

        /// A little.
        public static var low: Self { Self(rawValue: "low") }

        /// A lot.
        public static var high: Self { Self(rawValue: "high") }
    }
}

extension AcmeChat {
    /// The wire's Options.
    public struct Options: WireValue {
        /// The wire's `top_p`.
        public var topP: Double?

        /// The wire's `penalties`.
        public var penalties: Penalties?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.Options {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("top_p", "penalties")

    /// Makes a value of its fields.
    public init(topP: Double? = nil, penalties: AcmeChat.Penalties? = nil) {
        self.init(topP: topP, penalties: penalties, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var topP: Double?
        var penalties: AcmeChat.Penalties?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: topP = try reader.value(field, &unknownFields)
            case 1: penalties = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(topP: topP, penalties: penalties, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("top_p", 0, self.topP, unknownFields)
        writer.field("penalties", 1, self.penalties, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's Penalties.
    public struct Penalties: WireValue {
        /// The wire's `presence`.
        public var presence: Double?

        /// The wire's `frequency`.
        public var frequency: Double?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.Penalties {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("presence", "frequency")

    /// Makes a value of its fields.
    public init(presence: Double? = nil, frequency: Double? = nil) {
        self.init(presence: presence, frequency: frequency, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var presence: Double?
        var frequency: Double?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: presence = try reader.value(field, &unknownFields)
            case 1: frequency = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(presence: presence, frequency: frequency, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("presence", 0, self.presence, unknownFields)
        writer.field("frequency", 1, self.frequency, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// A message of the conversation.
    public enum Turn: WireValue {
        /// The case `system`.
        case system(SystemTurn)
        /// The case `user`.
        case user(UserTurn)
        /// The case `assistant`.
        case assistant(Reply)
        /// The case `tool`.
        case tool(ToolTurn)
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// The values of the tag.
        private static let caseNames = FieldNames("system", "user", "assistant", "tool")

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch try reader.caseIndex(tag: "role", in: Self.caseNames) {
            case 0: self = .system(try SystemTurn(from: &reader))
            case 1: self = .user(try UserTurn(from: &reader))
            case 2: self = .assistant(try Reply(from: &reader))
            case 3: self = .tool(try ToolTurn(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .system(let value): value.write(to: &writer)
            case .user(let value): value.write(to: &writer)
            case .assistant(let value): value.write(to: &writer)
            case .tool(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `system`; `nil` in other cases.
        public var asSystem: SystemTurn? {
            if case .system(let value) = self { value } else { nil }
        }

        /// The value of the case `user`; `nil` in other cases.
        public var asUser: UserTurn? {
            if case .user(let value) = self { value } else { nil }
        }

        /// The value of the case `assistant`; `nil` in other cases.
        public var asAssistant: Reply? {
            if case .assistant(let value) = self { value } else { nil }
        }

        /// The value of the case `tool`; `nil` in other cases.
        public var asTool: ToolTurn? {
            if case .tool(let value) = self { value } else { nil }
        }
    }
}

extension AcmeChat {
    /// The wire's SystemTurn.
    public struct SystemTurn: WireValue {
        /// The wire's `role`.
        public var role: String { "system" }

        /// The wire's `content`.
        public var content: String

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.SystemTurn {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("role", "content")

    /// Makes a value of its fields.
    public init(content: String) {
        self.init(content: content, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var content: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "system", &unknownFields)
            case 1: content = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(content: try reader.required(content, "content", of: "SystemTurn"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("role", 0, "system", unknownFields)
        writer.field("content", 1, self.content, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's UserTurn.
    public struct UserTurn: WireValue {
        /// The wire's `role`.
        public var role: String { "user" }

        /// The wire's `content`.
        public var content: Content

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.UserTurn {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("role", "content")

    /// Makes a value of its fields.
    public init(content: AcmeChat.Content) {
        self.init(content: content, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var content: AcmeChat.Content?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "user", &unknownFields)
            case 1: content = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(content: try reader.required(content, "content", of: "UserTurn"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("role", 0, "user", unknownFields)
        writer.field("content", 1, self.content, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's ToolTurn.
    public struct ToolTurn: WireValue {
        /// The wire's `role`.
        public var role: String { "tool" }

        /// The wire's `call_id`.
        public var callID: String

        /// The wire's `content`.
        public var content: String

        /// The wire's `failed`.
        public var failed: Bool?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.ToolTurn {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("role", "call_id", "content", "failed")

    /// Makes a value of its fields.
    public init(callID: String, content: String, failed: Bool? = nil) {
        self.init(callID: callID, content: content, failed: failed, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var callID: String?
        var content: String?
        var failed: Bool?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "tool", &unknownFields)
            case 1: callID = try reader.value(field, &unknownFields)
            case 2: content = try reader.value(field, &unknownFields)
            case 3: failed = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            callID: try reader.required(callID, "call_id", of: "ToolTurn"),
            content: try reader.required(content, "content", of: "ToolTurn"),
            failed: failed,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("role", 0, "tool", unknownFields)
        writer.field("call_id", 1, self.callID, unknownFields)
        writer.field("content", 2, self.content, unknownFields)
        writer.field("failed", 3, self.failed, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// What the model says.
    public struct Reply: WireValue {
        /// The role.
        public var role: String?

        /// The wire's `content`.
        public var content: Nullable<Content>?

        /// The wire's `thoughts`.
        public var thoughts: String?

        /// The wire's `refusal`.
        public var refusal: String?

        /// The wire's `calls`.
        public var calls: [Call]?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.Reply {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("role", "content", "thoughts", "refusal", "calls")

    /// Makes a value of its fields.
    public init(
        role: String? = "assistant",
        content: Nullable<AcmeChat.Content>? = nil,
        thoughts: String? = nil,
        refusal: String? = nil,
        calls: [AcmeChat.Call]? = nil
    ) {
        self.init(
            role: role,
            content: content,
            thoughts: thoughts,
            refusal: refusal,
            calls: calls,
            unknownFields: JSONFields()
        )
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var role: String?
        var content: Nullable<AcmeChat.Content>?
        var thoughts: String?
        var refusal: String?
        var calls: [AcmeChat.Call]?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: role = try reader.value(field, &unknownFields)
            case 1: content = try reader.nullable(field, &unknownFields)
            case 2: thoughts = try reader.value(field, &unknownFields)
            case 3: refusal = try reader.value(field, &unknownFields)
            case 4: calls = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            role: role,
            content: content,
            thoughts: thoughts,
            refusal: refusal,
            calls: calls,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("role", 0, self.role, unknownFields)
        writer.field("content", 1, self.content, unknownFields)
        writer.field("thoughts", 2, self.thoughts, unknownFields)
        writer.field("refusal", 3, self.refusal, unknownFields)
        writer.field("calls", 4, self.calls, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// Text, or pieces.
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

extension AcmeChat.Content: ExpressibleByStringLiteral {
    /// Makes the case `string`.
    public init(stringLiteral value: String) { self = .string(value) }
}

extension AcmeChat {
    /// A piece of a message.
    public enum Piece: WireValue {
        /// The case `text`.
        case text(TextPiece)
        /// The case `image`.
        case image(ImagePiece)
        /// The case `quote`.
        case quote(QuotePiece)
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// The values of the tag.
        private static let caseNames = FieldNames("text", "image", "quote")

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch try reader.caseIndex(tag: "type", in: Self.caseNames) {
            case 0, -2: self = .text(try TextPiece(from: &reader))
            case 1: self = .image(try ImagePiece(from: &reader))
            case 2: self = .quote(try QuotePiece(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .text(let value): value.write(to: &writer)
            case .image(let value): value.write(to: &writer)
            case .quote(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `text`; `nil` in other cases.
        public var asText: TextPiece? {
            if case .text(let value) = self { value } else { nil }
        }

        /// The value of the case `image`; `nil` in other cases.
        public var asImage: ImagePiece? {
            if case .image(let value) = self { value } else { nil }
        }

        /// The value of the case `quote`; `nil` in other cases.
        public var asQuote: QuotePiece? {
            if case .quote(let value) = self { value } else { nil }
        }
    }
}

extension AcmeChat {
    /// The wire's TextPiece.
    public struct TextPiece: WireValue {
        /// The wire's `type`.
        public var type: String?

        /// The wire's `text`.
        public var text: String

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.TextPiece {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "text")

    /// Makes a value of its fields.
    public init(type: String? = "text", text: String) {
        self.init(type: type, text: text, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var type: String?
        var text: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: type = try reader.value(field, &unknownFields)
            case 1: text = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(type: type, text: try reader.required(text, "text", of: "TextPiece"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("type", 0, self.type, unknownFields)
        writer.field("text", 1, self.text, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's ImagePiece.
    public struct ImagePiece: WireValue {
        /// The wire's `type`.
        public var type: String { "image" }

        /// The wire's `source`.
        public var source: Source

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.ImagePiece {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "source")

    /// Makes a value of its fields.
    public init(source: AcmeChat.Source) {
        self.init(source: source, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var source: AcmeChat.Source?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "image", &unknownFields)
            case 1: source = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(source: try reader.required(source, "source", of: "ImagePiece"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "image", unknownFields)
        writer.field("source", 1, self.source, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// Other pieces, quoted.
    public struct QuotePiece: WireValue {
        /// The wire's `type`.
        public var type: String { "quote" }

        /// The wire's `of`.
        @BoxedOptional public var of: Piece?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.QuotePiece {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "of")

    /// Makes a value of its fields.
    public init(of: AcmeChat.Piece? = nil) {
        self.init(of: BoxedOptional(of), unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var of = BoxedOptional<AcmeChat.Piece>()
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "quote", &unknownFields)
            case 1: of = try reader.boxed(field, &unknownFields)
            default: break
            }
        }
        self.init(of: of, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "quote", unknownFields)
        writer.field("of", 1, self.of, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// Where an image is.
    public enum Source: WireValue {
        /// The case `url`.
        case url(Link)
        /// The case `data`.
        case data(Inline)
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// The values of the tag.
        private static let caseNames = FieldNames("url", "data")

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch reader.keyIndex(in: Self.caseNames) {
            case 0: self = .url(try Link(from: &reader))
            case 1: self = .data(try Inline(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .url(let value): value.write(to: &writer)
            case .data(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `url`; `nil` in other cases.
        public var asUrl: Link? {
            if case .url(let value) = self { value } else { nil }
        }

        /// The value of the case `data`; `nil` in other cases.
        public var asData: Inline? {
            if case .data(let value) = self { value } else { nil }
        }
    }
}

extension AcmeChat {
    /// The wire's Link.
    public struct Link: WireValue {
        /// The wire's `url`.
        public var url: String

        /// The wire's `detail`.
        public var detail: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.Link {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("url", "detail")

    /// Makes a value of its fields.
    public init(url: String, detail: String? = nil) {
        self.init(url: url, detail: detail, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var url: String?
        var detail: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: url = try reader.value(field, &unknownFields)
            case 1: detail = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(url: try reader.required(url, "url", of: "Link"), detail: detail, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("url", 0, self.url, unknownFields)
        writer.field("detail", 1, self.detail, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's Inline.
    public struct Inline: WireValue {
        /// The wire's `data`.
        public var data: String

        /// The wire's `media_type`.
        public var mediaType: String

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.Inline {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("data", "media_type")

    /// Makes a value of its fields.
    public init(data: String, mediaType: String) {
        self.init(data: data, mediaType: mediaType, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var data: String?
        var mediaType: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: data = try reader.value(field, &unknownFields)
            case 1: mediaType = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            data: try reader.required(data, "data", of: "Inline"),
            mediaType: try reader.required(mediaType, "media_type", of: "Inline"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("data", 0, self.data, unknownFields)
        writer.field("media_type", 1, self.mediaType, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's Call.
    public struct Call: WireValue {
        /// The wire's `id`.
        public var id: String?

        /// The wire's `index`.
        public var index: Int?

        /// The wire's `name`.
        public var name: String?

        /// The wire's `arguments`.
        public var arguments: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.Call {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("id", "index", "name", "arguments")

    /// Makes a value of its fields.
    public init(id: String? = nil, index: Int? = nil, name: String? = nil, arguments: String? = nil) {
        self.init(id: id, index: index, name: name, arguments: arguments, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var index: Int?
        var name: String?
        var arguments: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: id = try reader.value(field, &unknownFields)
            case 1: index = try reader.value(field, &unknownFields)
            case 2: name = try reader.value(field, &unknownFields)
            case 3: arguments = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(id: id, index: index, name: name, arguments: arguments, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("id", 0, self.id, unknownFields)
        writer.field("index", 1, self.index, unknownFields)
        writer.field("name", 2, self.name, unknownFields)
        writer.field("arguments", 3, self.arguments, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's ToolOffer.
    public struct ToolOffer: WireValue {
        /// The wire's `name`.
        public var name: String

        /// The wire's `description`.
        public var description: String?

        /// The wire's `schema`.
        public var schema: JSONObject

        /// The wire's `strict`.
        public var strict: Bool?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.ToolOffer {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("name", "description", "schema", "strict")

    /// Makes a value of its fields.
    public init(name: String, description: String? = nil, schema: JSONObject, strict: Bool? = nil) {
        self.init(name: name, description: description, schema: schema, strict: strict, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var name: String?
        var description: String?
        var schema: JSONObject?
        var strict: Bool?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: name = try reader.value(field, &unknownFields)
            case 1: description = try reader.value(field, &unknownFields)
            case 2: schema = try reader.value(field, &unknownFields)
            case 3: strict = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            name: try reader.required(name, "name", of: "ToolOffer"),
            description: description,
            schema: try reader.required(schema, "schema", of: "ToolOffer"),
            strict: strict,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("name", 0, self.name, unknownFields)
        writer.field("description", 1, self.description, unknownFields)
        writer.field("schema", 2, self.schema, unknownFields)
        writer.field("strict", 3, self.strict, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's ToolMode.
    public enum ToolMode: WireValue {
        /// The case `string`.
        case string(ToolWord)
        /// The case `object`.
        case object(ToolName)
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch reader.kind {
            case .string: self = .string(try ToolWord(from: &reader))
            case .object: self = .object(try ToolName(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .string(let value): value.write(to: &writer)
            case .object(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `string`; `nil` in other cases.
        public var asString: ToolWord? {
            if case .string(let value) = self { value } else { nil }
        }

        /// The value of the case `object`; `nil` in other cases.
        public var asObject: ToolName? {
            if case .object(let value) = self { value } else { nil }
        }
    }
}

extension AcmeChat {
    /// The wire's ToolWord.
    public struct ToolWord: WireWord {
        /// The word on the wire.
        public var rawValue: String

        /// Makes a word, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The wire's `auto`.
        public static var auto: Self { Self(rawValue: "auto") }

        /// The wire's `none`.
        public static var none: Self { Self(rawValue: "none") }

        /// The wire's `any`.
        public static var any: Self { Self(rawValue: "any") }
    }
}

extension AcmeChat {
    /// The wire's ToolName.
    public struct ToolName: WireValue {
        /// The wire's `name`.
        public var name: String

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.ToolName {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("name")

    /// Makes a value of its fields.
    public init(name: String) {
        self.init(name: name, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var name: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: name = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(name: try reader.required(name, "name", of: "ToolName"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("name", 0, self.name, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's Format.
    public enum Format: WireValue {
        /// The case `json`.
        case json(JSONFormat)
        /// The case `schema`.
        case schema(SchemaFormat)
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// The values of the tag.
        private static let caseNames = FieldNames("json", "schema")

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch try reader.caseIndex(tag: "type", in: Self.caseNames) {
            case 0: self = .json(try JSONFormat(from: &reader))
            case 1: self = .schema(try SchemaFormat(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .json(let value): value.write(to: &writer)
            case .schema(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `json`; `nil` in other cases.
        public var asJson: JSONFormat? {
            if case .json(let value) = self { value } else { nil }
        }

        /// The value of the case `schema`; `nil` in other cases.
        public var asSchema: SchemaFormat? {
            if case .schema(let value) = self { value } else { nil }
        }
    }
}

extension AcmeChat {
    /// The wire's JSONFormat.
    public struct JSONFormat: WireValue {
        /// The wire's `type`.
        public var type: String { "json" }

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.JSONFormat {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type")

    /// Makes a value of its fields.
    public init() {
        self.init(unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "json", &unknownFields)
            default: break
            }
        }
        self.init(unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "json", unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's SchemaFormat.
    public struct SchemaFormat: WireValue {
        /// The wire's `type`.
        public var type: String { "schema" }

        /// The wire's `name`.
        public var name: String

        /// The wire's `schema`.
        public var schema: JSONObject

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.SchemaFormat {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "name", "schema")

    /// Makes a value of its fields.
    public init(name: String, schema: JSONObject) {
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
            case 0: try reader.constant(field, "schema", &unknownFields)
            case 1: name = try reader.value(field, &unknownFields)
            case 2: schema = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            name: try reader.required(name, "name", of: "SchemaFormat"),
            schema: try reader.required(schema, "schema", of: "SchemaFormat"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "schema", unknownFields)
        writer.field("name", 1, self.name, unknownFields)
        writer.field("schema", 2, self.schema, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// An answer, or a piece of one.
    public struct Answer: WireValue {
        /// The wire's `id`.
        public var id: String?

        /// The wire's `model`.
        public var model: String?

        /// The wire's `choices`.
        public var choices: [Choice]?

        /// The wire's `usage`.
        @BoxedOptional public var usage: Usage?

        /// The wire's `error`.
        @BoxedOptional public var error: Fault?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.Answer {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("id", "model", "choices", "usage", "error")

    /// Makes a value of its fields.
    public init(
        id: String? = nil,
        model: String? = nil,
        choices: [AcmeChat.Choice]? = nil,
        usage: AcmeChat.Usage? = nil,
        error: AcmeChat.Fault? = nil
    ) {
        self.init(
            id: id,
            model: model,
            choices: choices,
            usage: BoxedOptional(usage),
            error: BoxedOptional(error),
            unknownFields: JSONFields()
        )
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var model: String?
        var choices: [AcmeChat.Choice]?
        var usage = BoxedOptional<AcmeChat.Usage>()
        var error = BoxedOptional<AcmeChat.Fault>()
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: id = try reader.value(field, &unknownFields)
            case 1: model = try reader.value(field, &unknownFields)
            case 2: choices = try reader.value(field, &unknownFields)
            case 3: usage = try reader.boxed(field, &unknownFields)
            case 4: error = try reader.boxed(field, &unknownFields)
            default: break
            }
        }
        self.init(id: id, model: model, choices: choices, usage: usage, error: error, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("id", 0, self.id, unknownFields)
        writer.field("model", 1, self.model, unknownFields)
        writer.field("choices", 2, self.choices, unknownFields)
        writer.field("usage", 3, self.usage, unknownFields)
        writer.field("error", 4, self.error, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's Choice.
    public struct Choice: WireValue {
        /// The wire's `index`.
        public var index: Int?

        /// The wire's `message`.
        @BoxedOptional public var message: Reply?

        /// The wire's `delta`.
        @BoxedOptional public var delta: Reply?

        /// The wire's `finish_reason`.
        public var finishReason: Stop?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.Choice {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("index", "message", "delta", "finish_reason")

    /// Makes a value of its fields.
    public init(
        index: Int? = nil,
        message: AcmeChat.Reply? = nil,
        delta: AcmeChat.Reply? = nil,
        finishReason: AcmeChat.Stop? = nil
    ) {
        self.init(
            index: index,
            message: BoxedOptional(message),
            delta: BoxedOptional(delta),
            finishReason: finishReason,
            unknownFields: JSONFields()
        )
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var index: Int?
        var message = BoxedOptional<AcmeChat.Reply>()
        var delta = BoxedOptional<AcmeChat.Reply>()
        var finishReason: AcmeChat.Stop?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: index = try reader.value(field, &unknownFields)
            case 1: message = try reader.boxed(field, &unknownFields)
            case 2: delta = try reader.boxed(field, &unknownFields)
            case 3: finishReason = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            index: index,
            message: message,
            delta: delta,
            finishReason: finishReason,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("index", 0, self.index, unknownFields)
        writer.field("message", 1, self.message, unknownFields)
        writer.field("delta", 2, self.delta, unknownFields)
        writer.field("finish_reason", 3, self.finishReason, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// Why the model stopped.
    public struct Stop: WireWord {
        /// The word on the wire.
        public var rawValue: String

        /// Makes a word, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The wire's `stop`.
        public static var stop: Self { Self(rawValue: "stop") }

        /// The wire's `length`.
        public static var length: Self { Self(rawValue: "length") }

        /// The wire's `calls`.
        public static var calls: Self { Self(rawValue: "calls") }

        /// The wire's `filtered`.
        public static var filtered: Self { Self(rawValue: "filtered") }
    }
}

extension AcmeChat {
    /// The wire's Usage.
    public struct Usage: WireValue {
        /// The wire's `input`.
        public var input: Int?

        /// The wire's `output`.
        public var output: Int?

        /// The wire's `cached`.
        public var cached: Int?

        /// The wire's `details`.
        public var details: [String: Int]?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.Usage {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("input", "output", "cached", "details")

    /// Makes a value of its fields.
    public init(input: Int? = nil, output: Int? = nil, cached: Int? = nil, details: [String: Int]? = nil) {
        self.init(input: input, output: output, cached: cached, details: details, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var input: Int?
        var output: Int?
        var cached: Int?
        var details: [String: Int]?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: input = try reader.value(field, &unknownFields)
            case 1: output = try reader.value(field, &unknownFields)
            case 2: cached = try reader.value(field, &unknownFields)
            case 3: details = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(input: input, output: output, cached: cached, details: details, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("input", 0, self.input, unknownFields)
        writer.field("output", 1, self.output, unknownFields)
        writer.field("cached", 2, self.cached, unknownFields)
        writer.field("details", 3, self.details, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// What went wrong.
    public struct Fault: WireValue {
        /// The wire's `message`.
        public var message: String?

        /// The wire's `code`.
        public var code: FaultCode?

        /// The wire's `cause`.
        @BoxedOptional public var cause: Fault?

        /// The wire's `pause`.
        public var pause: Double?

        /// The wire's `pauses`.
        public var pauses: [Pause]?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.Fault {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("message", "code", "cause", "pause", "pauses")

    /// Makes a value of its fields.
    public init(
        message: String? = nil,
        code: AcmeChat.FaultCode? = nil,
        cause: AcmeChat.Fault? = nil,
        pause: Double? = nil,
        pauses: [AcmeChat.Pause]? = nil
    ) {
        self.init(
            message: message,
            code: code,
            cause: BoxedOptional(cause),
            pause: pause,
            pauses: pauses,
            unknownFields: JSONFields()
        )
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var message: String?
        var code: AcmeChat.FaultCode?
        var cause = BoxedOptional<AcmeChat.Fault>()
        var pause: Double?
        var pauses: [AcmeChat.Pause]?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: message = try reader.value(field, &unknownFields)
            case 1: code = try reader.value(field, &unknownFields)
            case 2: cause = try reader.boxed(field, &unknownFields)
            case 3: pause = try reader.value(field, &unknownFields)
            case 4: pauses = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            message: message,
            code: code,
            cause: cause,
            pause: pause,
            pauses: pauses,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("message", 0, self.message, unknownFields)
        writer.field("code", 1, self.code, unknownFields)
        writer.field("cause", 2, self.cause, unknownFields)
        writer.field("pause", 3, self.pause, unknownFields)
        writer.field("pauses", 4, self.pauses, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's Pause.
    public struct Pause: WireValue {
        /// The wire's `span`.
        public var span: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.Pause {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("span")

    /// Makes a value of its fields.
    public init(span: String? = nil) {
        self.init(span: span, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var span: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: span = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(span: span, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("span", 0, self.span, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's FaultCode.
    public struct FaultCode: WireWord {
        /// The word on the wire.
        public var rawValue: String

        /// Makes a word, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The wire's `bad_key`.
        public static var badKey: Self { Self(rawValue: "bad_key") }

        /// The wire's `no_model`.
        public static var noModel: Self { Self(rawValue: "no_model") }

        /// The wire's `busy`.
        public static var busy: Self { Self(rawValue: "busy") }
    }
}

extension AcmeChat {
    /// The wire's FaultBody.
    public struct FaultBody: WireValue {
        /// The wire's `error`.
        @BoxedOptional public var error: Fault?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.FaultBody {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("error")

    /// Makes a value of its fields.
    public init(error: AcmeChat.Fault? = nil) {
        self.init(error: BoxedOptional(error), unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var error = BoxedOptional<AcmeChat.Fault>()
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: error = try reader.boxed(field, &unknownFields)
            default: break
            }
        }
        self.init(error: error, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("error", 0, self.error, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's ModelList.
    public struct ModelList: WireValue {
        /// The wire's `data`.
        public var data: [Model]

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.ModelList {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("data")

    /// Makes a value of its fields.
    public init(data: [AcmeChat.Model]) {
        self.init(data: data, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var data: [AcmeChat.Model]?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: data = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(data: try reader.required(data, "data", of: "ModelList"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("data", 0, self.data, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's Model.
    public struct Model: WireValue {
        /// The wire's `id`.
        public var id: String

        /// The wire's `extra`.
        public var extra: JSONValue?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.Model {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("id", "extra")

    /// Makes a value of its fields.
    public init(id: String, extra: JSONValue? = nil) {
        self.init(id: id, extra: extra, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var extra: JSONValue?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: id = try reader.value(field, &unknownFields)
            case 1: extra = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(id: try reader.required(id, "id", of: "Model"), extra: extra, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("id", 0, self.id, unknownFields)
        writer.field("extra", 1, self.extra, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's VectorRequest.
    public struct VectorRequest: WireValue {
        /// The wire's `engine`.
        public var engine: String

        /// The wire's `inputs`.
        public var inputs: [VectorInput]

        /// The wire's `width`.
        public var width: Int?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.VectorRequest {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("engine", "inputs", "width")

    /// Makes a value of its fields.
    public init(engine: String, inputs: [AcmeChat.VectorInput], width: Int? = nil) {
        self.init(engine: engine, inputs: inputs, width: width, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var engine: String?
        var inputs: [AcmeChat.VectorInput]?
        var width: Int?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: engine = try reader.value(field, &unknownFields)
            case 1: inputs = try reader.value(field, &unknownFields)
            case 2: width = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            engine: try reader.required(engine, "engine", of: "VectorRequest"),
            inputs: try reader.required(inputs, "inputs", of: "VectorRequest"),
            width: width,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("engine", 0, self.engine, unknownFields)
        writer.field("inputs", 1, self.inputs, unknownFields)
        writer.field("width", 2, self.width, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's VectorInput.
    public struct VectorInput: WireValue {
        /// The wire's `engine`.
        public var engine: String?

        /// The wire's `words`.
        public var words: Content

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.VectorInput {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("engine", "words")

    /// Makes a value of its fields.
    public init(engine: String? = nil, words: AcmeChat.Content) {
        self.init(engine: engine, words: words, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var engine: String?
        var words: AcmeChat.Content?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: engine = try reader.value(field, &unknownFields)
            case 1: words = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            engine: engine,
            words: try reader.required(words, "words", of: "VectorInput"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("engine", 0, self.engine, unknownFields)
        writer.field("words", 1, self.words, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's VectorAnswer.
    public struct VectorAnswer: WireValue {
        /// The wire's `items`.
        public var items: [VectorItem]?

        /// The wire's `engine`.
        public var engine: String?

        /// The wire's `count`.
        public var count: Int?

        /// The wire's `problem`.
        @BoxedOptional public var problem: Fault?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.VectorAnswer {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("items", "engine", "count", "problem")

    /// Makes a value of its fields.
    public init(
        items: [AcmeChat.VectorItem]? = nil,
        engine: String? = nil,
        count: Int? = nil,
        problem: AcmeChat.Fault? = nil
    ) {
        self.init(
            items: items,
            engine: engine,
            count: count,
            problem: BoxedOptional(problem),
            unknownFields: JSONFields()
        )
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var items: [AcmeChat.VectorItem]?
        var engine: String?
        var count: Int?
        var problem = BoxedOptional<AcmeChat.Fault>()
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: items = try reader.value(field, &unknownFields)
            case 1: engine = try reader.value(field, &unknownFields)
            case 2: count = try reader.value(field, &unknownFields)
            case 3: problem = try reader.boxed(field, &unknownFields)
            default: break
            }
        }
        self.init(items: items, engine: engine, count: count, problem: problem, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("items", 0, self.items, unknownFields)
        writer.field("engine", 1, self.engine, unknownFields)
        writer.field("count", 2, self.count, unknownFields)
        writer.field("problem", 3, self.problem, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's VectorItem.
    public struct VectorItem: WireValue {
        /// The wire's `place`.
        public var place: Int?

        /// The wire's `value`.
        public var value: VectorValue

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.VectorItem {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("place", "value")

    /// Makes a value of its fields.
    public init(place: Int? = nil, value: AcmeChat.VectorValue) {
        self.init(place: place, value: value, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var place: Int?
        var value: AcmeChat.VectorValue?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: place = try reader.value(field, &unknownFields)
            case 1: value = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            place: place,
            value: try reader.required(value, "value", of: "VectorItem"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("place", 0, self.place, unknownFields)
        writer.field("value", 1, self.value, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's VectorValue.
    public enum VectorValue: WireValue {
        /// The case `array`.
        case array([Double])
        /// The case `string`.
        case string(String)
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch reader.kind {
            case .array: self = .array(try [Double](from: &reader))
            case .string: self = .string(try String(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .array(let value): value.write(to: &writer)
            case .string(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `array`; `nil` in other cases.
        public var asArray: [Double]? {
            if case .array(let value) = self { value } else { nil }
        }

        /// The value of the case `string`; `nil` in other cases.
        public var asString: String? {
            if case .string(let value) = self { value } else { nil }
        }
    }
}

extension AcmeChat.VectorValue: ExpressibleByStringLiteral {
    /// Makes the case `string`.
    public init(stringLiteral value: String) { self = .string(value) }
}

extension AcmeChat {
    /// The wire's Catalog.
    public struct Catalog: WireValue {
        /// The wire's `entries`.
        public var entries: [Entry]?

        /// The wire's `more`.
        public var more: Bool?

        /// The wire's `last`.
        public var last: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.Catalog {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("entries", "more", "last")

    /// Makes a value of its fields.
    public init(entries: [AcmeChat.Entry]? = nil, more: Bool? = nil, last: String? = nil) {
        self.init(entries: entries, more: more, last: last, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var entries: [AcmeChat.Entry]?
        var more: Bool?
        var last: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: entries = try reader.value(field, &unknownFields)
            case 1: more = try reader.value(field, &unknownFields)
            case 2: last = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(entries: entries, more: more, last: last, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("entries", 0, self.entries, unknownFields)
        writer.field("more", 1, self.more, unknownFields)
        writer.field("last", 2, self.last, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's Entry.
    public struct Entry: WireValue {
        /// The wire's `key`.
        public var key: String

        /// The wire's `title`.
        public var title: String?

        /// The wire's `born`.
        public var born: String?

        /// The wire's `window`.
        public var window: Int?

        /// The wire's `room`.
        public var room: Int?

        /// The wire's `skills`.
        public var skills: [Skill]?

        /// The wire's `kind`.
        public var kind: String

        /// The wire's `instances`.
        public var instances: [JSONValue]?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.Entry {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("key", "title", "born", "window", "room", "skills", "kind", "instances")

    /// Makes a value of its fields.
    public init(
        key: String,
        title: String? = nil,
        born: String? = nil,
        window: Int? = nil,
        room: Int? = nil,
        skills: [AcmeChat.Skill]? = nil,
        kind: String,
        instances: [JSONValue]? = nil
    ) {
        self.init(
            key: key,
            title: title,
            born: born,
            window: window,
            room: room,
            skills: skills,
            kind: kind,
            instances: instances,
            unknownFields: JSONFields()
        )
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var key: String?
        var title: String?
        var born: String?
        var window: Int?
        var room: Int?
        var skills: [AcmeChat.Skill]?
        var kind: String?
        var instances: [JSONValue]?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: key = try reader.value(field, &unknownFields)
            case 1: title = try reader.value(field, &unknownFields)
            case 2: born = try reader.value(field, &unknownFields)
            case 3: window = try reader.value(field, &unknownFields)
            case 4: room = try reader.value(field, &unknownFields)
            case 5: skills = try reader.value(field, &unknownFields)
            case 6: kind = try reader.value(field, &unknownFields)
            case 7: instances = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            key: try reader.required(key, "key", of: "Entry"),
            title: title,
            born: born,
            window: window,
            room: room,
            skills: skills,
            kind: try reader.required(kind, "kind", of: "Entry"),
            instances: instances,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("key", 0, self.key, unknownFields)
        writer.field("title", 1, self.title, unknownFields)
        writer.field("born", 2, self.born, unknownFields)
        writer.field("window", 3, self.window, unknownFields)
        writer.field("room", 4, self.room, unknownFields)
        writer.field("skills", 5, self.skills, unknownFields)
        writer.field("kind", 6, self.kind, unknownFields)
        writer.field("instances", 7, self.instances, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeChat {
    /// The wire's Skill.
    public struct Skill: WireWord {
        /// The word on the wire.
        public var rawValue: String

        /// Makes a word, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The wire's `see`.
        public static var see: Self { Self(rawValue: "see") }

        /// The wire's `call`.
        public static var call: Self { Self(rawValue: "call") }
    }
}

extension AcmeChat {
    /// The wire's Health.
    public struct Health: WireValue {
        /// The wire's `release`.
        public var release: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeChat.Health {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("release")

    /// Makes a value of its fields.
    public init(release: String? = nil) {
        self.init(release: release, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var release: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: release = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(release: release, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("release", 0, self.release, unknownFields)
        writer.endObject(unknownFields)
    }
}
