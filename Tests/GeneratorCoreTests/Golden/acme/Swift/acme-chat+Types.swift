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
        public var options: Options?

        /// The wire's `tools`.
        public var tools: [ToolOffer]?

        /// The wire's `tool_choice`.
        public var toolChoice: ToolMode?

        /// The wire's `format`.
        public var format: Format?

        /// The wire's `stream`.
        public var stream: Bool?

        /// The wire's `topK`.
        ///
        /// Deprecated: Use options.top_p instead.
        public var topCount: Int?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

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
            messages: [Turn],
            maxTokens: Int? = nil,
            temperature: Double? = nil,
            stop: Nullable<StopWords>? = nil,
            seed: Nullable<Int>? = nil,
            user: String? = nil,
            effort: Effort? = nil,
            options: Options? = nil,
            tools: [ToolOffer]? = nil,
            toolChoice: ToolMode? = nil,
            format: Format? = nil,
            stream: Bool? = nil,
            topCount: Int? = nil
        ) {
            self.model = model
            self.messages = messages
            self.maxTokens = maxTokens
            self.temperature = temperature
            self.stop = stop
            self.seed = seed
            self.user = user
            self.effort = effort
            self.options = options
            self.tools = tools
            self.toolChoice = toolChoice
            self.format = format
            self.stream = stream
            self.topCount = topCount
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.maxTokens = nil
            self.temperature = nil
            self.stop = nil
            self.seed = nil
            self.user = nil
            self.effort = nil
            self.options = nil
            self.tools = nil
            self.toolChoice = nil
            self.format = nil
            self.stream = nil
            self.topCount = nil
            var model: String?
            var messages: [Turn]?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: model = try reader.value(field, &unknownFields)
                case 1: messages = try reader.value(field, &unknownFields)
                case 2: self.maxTokens = try reader.value(field, &unknownFields)
                case 3: self.temperature = try reader.value(field, &unknownFields)
                case 4: self.stop = try reader.nullable(field, &unknownFields)
                case 5: self.seed = try reader.nullable(field, &unknownFields)
                case 6: self.user = try reader.value(field, &unknownFields)
                case 7: self.effort = try reader.value(field, &unknownFields)
                case 8: self.options = try reader.value(field, &unknownFields)
                case 9: self.tools = try reader.value(field, &unknownFields)
                case 10: self.toolChoice = try reader.value(field, &unknownFields)
                case 11: self.format = try reader.value(field, &unknownFields)
                case 12: self.stream = try reader.value(field, &unknownFields)
                case 13: self.topCount = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.model = try reader.required(model, "model", of: "ChatRequest")
            self.messages = try reader.required(messages, "messages", of: "ChatRequest")
            self.unknownFields = unknownFields
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("top_p", "penalties")

        /// Makes a value of its fields.
        public init(topP: Double? = nil, penalties: Penalties? = nil) {
            self.topP = topP
            self.penalties = penalties
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.topP = nil
            self.penalties = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.topP = try reader.value(field, &unknownFields)
                case 1: self.penalties = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("top_p", 0, self.topP, unknownFields)
            writer.field("penalties", 1, self.penalties, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("presence", "frequency")

        /// Makes a value of its fields.
        public init(presence: Double? = nil, frequency: Double? = nil) {
            self.presence = presence
            self.frequency = frequency
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.presence = nil
            self.frequency = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.presence = try reader.value(field, &unknownFields)
                case 1: self.frequency = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("presence", 0, self.presence, unknownFields)
            writer.field("frequency", 1, self.frequency, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("role", "content")

        /// Makes a value of its fields.
        public init(content: String) {
            self.content = content
            unknownFields = JSONFields()
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
            self.content = try reader.required(content, "content", of: "SystemTurn")
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.constant("role", 0, "system", unknownFields)
            writer.field("content", 1, self.content, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("role", "content")

        /// Makes a value of its fields.
        public init(content: Content) {
            self.content = content
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            var content: Content?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: try reader.constant(field, "user", &unknownFields)
                case 1: content = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.content = try reader.required(content, "content", of: "UserTurn")
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.constant("role", 0, "user", unknownFields)
            writer.field("content", 1, self.content, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("role", "call_id", "content", "failed")

        /// Makes a value of its fields.
        public init(callID: String, content: String, failed: Bool? = nil) {
            self.callID = callID
            self.content = content
            self.failed = failed
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.failed = nil
            var callID: String?
            var content: String?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: try reader.constant(field, "tool", &unknownFields)
                case 1: callID = try reader.value(field, &unknownFields)
                case 2: content = try reader.value(field, &unknownFields)
                case 3: self.failed = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.callID = try reader.required(callID, "call_id", of: "ToolTurn")
            self.content = try reader.required(content, "content", of: "ToolTurn")
            self.unknownFields = unknownFields
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("role", "content", "thoughts", "refusal", "calls")

        /// Makes a value of its fields.
        public init(
            role: String? = "assistant",
            content: Nullable<Content>? = nil,
            thoughts: String? = nil,
            refusal: String? = nil,
            calls: [Call]? = nil
        ) {
            self.role = role
            self.content = content
            self.thoughts = thoughts
            self.refusal = refusal
            self.calls = calls
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.role = nil
            self.content = nil
            self.thoughts = nil
            self.refusal = nil
            self.calls = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.role = try reader.value(field, &unknownFields)
                case 1: self.content = try reader.nullable(field, &unknownFields)
                case 2: self.thoughts = try reader.value(field, &unknownFields)
                case 3: self.refusal = try reader.value(field, &unknownFields)
                case 4: self.calls = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("type", "text")

        /// Makes a value of its fields.
        public init(type: String? = "text", text: String) {
            self.type = type
            self.text = text
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.type = nil
            var text: String?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.type = try reader.value(field, &unknownFields)
                case 1: text = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.text = try reader.required(text, "text", of: "TextPiece")
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("type", 0, self.type, unknownFields)
            writer.field("text", 1, self.text, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("type", "source")

        /// Makes a value of its fields.
        public init(source: Source) {
            self.source = source
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            var source: Source?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: try reader.constant(field, "image", &unknownFields)
                case 1: source = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.source = try reader.required(source, "source", of: "ImagePiece")
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.constant("type", 0, "image", unknownFields)
            writer.field("source", 1, self.source, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("type", "of")

        /// Makes a value of its fields.
        public init(of: Piece? = nil) {
            self.of = of
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.of = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: try reader.constant(field, "quote", &unknownFields)
                case 1: self.of = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.constant("type", 0, "quote", unknownFields)
            writer.field("of", 1, self.of, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("url", "detail")

        /// Makes a value of its fields.
        public init(url: String, detail: String? = nil) {
            self.url = url
            self.detail = detail
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.detail = nil
            var url: String?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: url = try reader.value(field, &unknownFields)
                case 1: self.detail = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.url = try reader.required(url, "url", of: "Link")
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("url", 0, self.url, unknownFields)
            writer.field("detail", 1, self.detail, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("data", "media_type")

        /// Makes a value of its fields.
        public init(data: String, mediaType: String) {
            self.data = data
            self.mediaType = mediaType
            unknownFields = JSONFields()
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
            self.data = try reader.required(data, "data", of: "Inline")
            self.mediaType = try reader.required(mediaType, "media_type", of: "Inline")
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("data", 0, self.data, unknownFields)
            writer.field("media_type", 1, self.mediaType, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("id", "index", "name", "arguments")

        /// Makes a value of its fields.
        public init(id: String? = nil, index: Int? = nil, name: String? = nil, arguments: String? = nil) {
            self.id = id
            self.index = index
            self.name = name
            self.arguments = arguments
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.id = nil
            self.index = nil
            self.name = nil
            self.arguments = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.id = try reader.value(field, &unknownFields)
                case 1: self.index = try reader.value(field, &unknownFields)
                case 2: self.name = try reader.value(field, &unknownFields)
                case 3: self.arguments = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("name", "description", "schema", "strict")

        /// Makes a value of its fields.
        public init(name: String, description: String? = nil, schema: JSONObject, strict: Bool? = nil) {
            self.name = name
            self.description = description
            self.schema = schema
            self.strict = strict
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.description = nil
            self.strict = nil
            var name: String?
            var schema: JSONObject?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: name = try reader.value(field, &unknownFields)
                case 1: self.description = try reader.value(field, &unknownFields)
                case 2: schema = try reader.value(field, &unknownFields)
                case 3: self.strict = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.name = try reader.required(name, "name", of: "ToolOffer")
            self.schema = try reader.required(schema, "schema", of: "ToolOffer")
            self.unknownFields = unknownFields
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("name")

        /// Makes a value of its fields.
        public init(name: String) {
            self.name = name
            unknownFields = JSONFields()
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
            self.name = try reader.required(name, "name", of: "ToolName")
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("name", 0, self.name, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("type")

        /// Makes a value of its fields.
        public init() {
            unknownFields = JSONFields()
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
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.constant("type", 0, "json", unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("type", "name", "schema")

        /// Makes a value of its fields.
        public init(name: String, schema: JSONObject) {
            self.name = name
            self.schema = schema
            unknownFields = JSONFields()
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
            self.name = try reader.required(name, "name", of: "SchemaFormat")
            self.schema = try reader.required(schema, "schema", of: "SchemaFormat")
            self.unknownFields = unknownFields
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
        public var usage: Usage?

        /// The wire's `error`.
        @BoxedOptional public var error: Fault?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("id", "model", "choices", "usage", "error")

        /// Makes a value of its fields.
        public init(
            id: String? = nil,
            model: String? = nil,
            choices: [Choice]? = nil,
            usage: Usage? = nil,
            error: Fault? = nil
        ) {
            self.id = id
            self.model = model
            self.choices = choices
            self.usage = usage
            self.error = error
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.id = nil
            self.model = nil
            self.choices = nil
            self.usage = nil
            self.error = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.id = try reader.value(field, &unknownFields)
                case 1: self.model = try reader.value(field, &unknownFields)
                case 2: self.choices = try reader.value(field, &unknownFields)
                case 3: self.usage = try reader.value(field, &unknownFields)
                case 4: self.error = try reader.value(field, &unknownFields)
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
            writer.field("choices", 2, self.choices, unknownFields)
            writer.field("usage", 3, self.usage, unknownFields)
            writer.field("error", 4, self.error, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("index", "message", "delta", "finish_reason")

        /// Makes a value of its fields.
        public init(index: Int? = nil, message: Reply? = nil, delta: Reply? = nil, finishReason: Stop? = nil) {
            self.index = index
            self.message = message
            self.delta = delta
            self.finishReason = finishReason
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.index = nil
            self.message = nil
            self.delta = nil
            self.finishReason = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.index = try reader.value(field, &unknownFields)
                case 1: self.message = try reader.value(field, &unknownFields)
                case 2: self.delta = try reader.value(field, &unknownFields)
                case 3: self.finishReason = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("input", "output", "cached", "details")

        /// Makes a value of its fields.
        public init(input: Int? = nil, output: Int? = nil, cached: Int? = nil, details: [String: Int]? = nil) {
            self.input = input
            self.output = output
            self.cached = cached
            self.details = details
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.input = nil
            self.output = nil
            self.cached = nil
            self.details = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.input = try reader.value(field, &unknownFields)
                case 1: self.output = try reader.value(field, &unknownFields)
                case 2: self.cached = try reader.value(field, &unknownFields)
                case 3: self.details = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("message", "code", "cause", "pause", "pauses")

        /// Makes a value of its fields.
        public init(
            message: String? = nil,
            code: FaultCode? = nil,
            cause: Fault? = nil,
            pause: Double? = nil,
            pauses: [Pause]? = nil
        ) {
            self.message = message
            self.code = code
            self.cause = cause
            self.pause = pause
            self.pauses = pauses
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.message = nil
            self.code = nil
            self.cause = nil
            self.pause = nil
            self.pauses = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.message = try reader.value(field, &unknownFields)
                case 1: self.code = try reader.value(field, &unknownFields)
                case 2: self.cause = try reader.value(field, &unknownFields)
                case 3: self.pause = try reader.value(field, &unknownFields)
                case 4: self.pauses = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
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
}

extension AcmeChat {
    /// The wire's Pause.
    public struct Pause: WireValue {
        /// The wire's `span`.
        public var span: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("span")

        /// Makes a value of its fields.
        public init(span: String? = nil) {
            self.span = span
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.span = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.span = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("span", 0, self.span, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("error")

        /// Makes a value of its fields.
        public init(error: Fault? = nil) {
            self.error = error
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.error = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.error = try reader.value(field, &unknownFields)
                default: break
                }
            }
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

extension AcmeChat {
    /// The wire's ModelList.
    public struct ModelList: WireValue {
        /// The wire's `data`.
        public var data: [Model]

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("data")

        /// Makes a value of its fields.
        public init(data: [Model]) {
            self.data = data
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            var data: [Model]?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: data = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.data = try reader.required(data, "data", of: "ModelList")
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("data", 0, self.data, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("id", "extra")

        /// Makes a value of its fields.
        public init(id: String, extra: JSONValue? = nil) {
            self.id = id
            self.extra = extra
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.extra = nil
            var id: String?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: id = try reader.value(field, &unknownFields)
                case 1: self.extra = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.id = try reader.required(id, "id", of: "Model")
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("id", 0, self.id, unknownFields)
            writer.field("extra", 1, self.extra, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("engine", "inputs", "width")

        /// Makes a value of its fields.
        public init(engine: String, inputs: [VectorInput], width: Int? = nil) {
            self.engine = engine
            self.inputs = inputs
            self.width = width
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.width = nil
            var engine: String?
            var inputs: [VectorInput]?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: engine = try reader.value(field, &unknownFields)
                case 1: inputs = try reader.value(field, &unknownFields)
                case 2: self.width = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.engine = try reader.required(engine, "engine", of: "VectorRequest")
            self.inputs = try reader.required(inputs, "inputs", of: "VectorRequest")
            self.unknownFields = unknownFields
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("engine", "words")

        /// Makes a value of its fields.
        public init(engine: String? = nil, words: Content) {
            self.engine = engine
            self.words = words
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.engine = nil
            var words: Content?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.engine = try reader.value(field, &unknownFields)
                case 1: words = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.words = try reader.required(words, "words", of: "VectorInput")
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("engine", 0, self.engine, unknownFields)
            writer.field("words", 1, self.words, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("items", "engine", "count", "problem")

        /// Makes a value of its fields.
        public init(items: [VectorItem]? = nil, engine: String? = nil, count: Int? = nil, problem: Fault? = nil) {
            self.items = items
            self.engine = engine
            self.count = count
            self.problem = problem
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.items = nil
            self.engine = nil
            self.count = nil
            self.problem = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.items = try reader.value(field, &unknownFields)
                case 1: self.engine = try reader.value(field, &unknownFields)
                case 2: self.count = try reader.value(field, &unknownFields)
                case 3: self.problem = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("place", "value")

        /// Makes a value of its fields.
        public init(place: Int? = nil, value: VectorValue) {
            self.place = place
            self.value = value
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.place = nil
            var value: VectorValue?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.place = try reader.value(field, &unknownFields)
                case 1: value = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.value = try reader.required(value, "value", of: "VectorItem")
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("place", 0, self.place, unknownFields)
            writer.field("value", 1, self.value, unknownFields)
            writer.endObject(unknownFields)
        }
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("entries", "more", "last")

        /// Makes a value of its fields.
        public init(entries: [Entry]? = nil, more: Bool? = nil, last: String? = nil) {
            self.entries = entries
            self.more = more
            self.last = last
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.entries = nil
            self.more = nil
            self.last = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.entries = try reader.value(field, &unknownFields)
                case 1: self.more = try reader.value(field, &unknownFields)
                case 2: self.last = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames(
            "key",
            "title",
            "born",
            "window",
            "room",
            "skills",
            "kind",
            "instances"
        )

        /// Makes a value of its fields.
        public init(
            key: String,
            title: String? = nil,
            born: String? = nil,
            window: Int? = nil,
            room: Int? = nil,
            skills: [Skill]? = nil,
            kind: String,
            instances: [JSONValue]? = nil
        ) {
            self.key = key
            self.title = title
            self.born = born
            self.window = window
            self.room = room
            self.skills = skills
            self.kind = kind
            self.instances = instances
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.title = nil
            self.born = nil
            self.window = nil
            self.room = nil
            self.skills = nil
            self.instances = nil
            var key: String?
            var kind: String?
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: key = try reader.value(field, &unknownFields)
                case 1: self.title = try reader.value(field, &unknownFields)
                case 2: self.born = try reader.value(field, &unknownFields)
                case 3: self.window = try reader.value(field, &unknownFields)
                case 4: self.room = try reader.value(field, &unknownFields)
                case 5: self.skills = try reader.value(field, &unknownFields)
                case 6: kind = try reader.value(field, &unknownFields)
                case 7: self.instances = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.key = try reader.required(key, "key", of: "Entry")
            self.kind = try reader.required(kind, "kind", of: "Entry")
            self.unknownFields = unknownFields
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

        /// The names of the fields on the wire.
        private static let fieldNames = FieldNames("release")

        /// Makes a value of its fields.
        public init(release: String? = nil) {
            self.release = release
            unknownFields = JSONFields()
        }

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            self.release = nil
            var unknownFields = JSONFields()
            var scan = try reader.object(Self.fieldNames)
            while let field = try reader.next(&scan, &unknownFields) {
                switch field {
                case 0: self.release = try reader.value(field, &unknownFields)
                default: break
                }
            }
            self.unknownFields = unknownFields
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.field("release", 0, self.release, unknownFields)
            writer.endObject(unknownFields)
        }
    }
}
