// Generated from Specs/dialects/acme-blocks.json. Do not edit.

public import LLMRingCore

/// The wire types of Acme Blocks.
///
/// They follow the provider, not this package's version.
///
/// Source: <https://docs.acme.example/blocks>
public enum AcmeBlocks {}

extension AcmeBlocks {
    /// A conversation to go on with.
    public struct Ask: WireValue {
        /// The wire's `model`.
        public var model: String

        /// The wire's `max_tokens`.
        public var maxTokens: Int

        /// The wire's `system`.
        public var system: [Block]?

        /// The wire's `turns`.
        public var turns: [Turn]

        /// The wire's `temperature`.
        public var temperature: Double?

        /// The wire's `stop`.
        public var stop: [String]?

        /// The wire's `thinking`.
        public var thinking: Thinking?

        /// The wire's `meta`.
        public var meta: Meta?

        /// The wire's `tools`.
        public var tools: [ToolOffer]?

        /// The wire's `tool_choice`.
        @BoxedOptional public var toolChoice: ToolMode?

        /// The wire's `stream`.
        public var stream: Bool?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.Ask {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames(
        "model",
        "max_tokens",
        "system",
        "turns",
        "temperature",
        "stop",
        "thinking",
        "meta",
        "tools",
        "tool_choice",
        "stream"
    )

    /// Makes a value of its fields.
    public init(
        model: String,
        maxTokens: Int,
        system: [AcmeBlocks.Block]? = nil,
        turns: [AcmeBlocks.Turn],
        temperature: Double? = nil,
        stop: [String]? = nil,
        thinking: AcmeBlocks.Thinking? = nil,
        meta: AcmeBlocks.Meta? = nil,
        tools: [AcmeBlocks.ToolOffer]? = nil,
        toolChoice: AcmeBlocks.ToolMode? = nil,
        stream: Bool? = nil
    ) {
        self.init(
            model: model,
            maxTokens: maxTokens,
            system: system,
            turns: turns,
            temperature: temperature,
            stop: stop,
            thinking: thinking,
            meta: meta,
            tools: tools,
            toolChoice: BoxedOptional(toolChoice),
            stream: stream,
            unknownFields: JSONFields()
        )
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var model: String?
        var maxTokens: Int?
        var system: [AcmeBlocks.Block]?
        var turns: [AcmeBlocks.Turn]?
        var temperature: Double?
        var stop: [String]?
        var thinking: AcmeBlocks.Thinking?
        var meta: AcmeBlocks.Meta?
        var tools: [AcmeBlocks.ToolOffer]?
        var toolChoice = BoxedOptional<AcmeBlocks.ToolMode>()
        var stream: Bool?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: model = try reader.value(field, &unknownFields)
            case 1: maxTokens = try reader.value(field, &unknownFields)
            case 2: system = try reader.value(field, &unknownFields)
            case 3: turns = try reader.value(field, &unknownFields)
            case 4: temperature = try reader.value(field, &unknownFields)
            case 5: stop = try reader.value(field, &unknownFields)
            case 6: thinking = try reader.value(field, &unknownFields)
            case 7: meta = try reader.value(field, &unknownFields)
            case 8: tools = try reader.value(field, &unknownFields)
            case 9: toolChoice = try reader.boxed(field, &unknownFields)
            case 10: stream = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            model: try reader.required(model, "model", of: "Ask"),
            maxTokens: try reader.required(maxTokens, "max_tokens", of: "Ask"),
            system: system,
            turns: try reader.required(turns, "turns", of: "Ask"),
            temperature: temperature,
            stop: stop,
            thinking: thinking,
            meta: meta,
            tools: tools,
            toolChoice: toolChoice,
            stream: stream,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("model", 0, self.model, unknownFields)
        writer.field("max_tokens", 1, self.maxTokens, unknownFields)
        writer.field("system", 2, self.system, unknownFields)
        writer.field("turns", 3, self.turns, unknownFields)
        writer.field("temperature", 4, self.temperature, unknownFields)
        writer.field("stop", 5, self.stop, unknownFields)
        writer.field("thinking", 6, self.thinking, unknownFields)
        writer.field("meta", 7, self.meta, unknownFields)
        writer.field("tools", 8, self.tools, unknownFields)
        writer.field("tool_choice", 9, self.toolChoice, unknownFields)
        writer.field("stream", 10, self.stream, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's Meta.
    public struct Meta: WireValue {
        /// The wire's `user`.
        public var user: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.Meta {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("user")

    /// Makes a value of its fields.
    public init(user: String? = nil) {
        self.init(user: user, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var user: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: user = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(user: user, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("user", 0, self.user, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's Thinking.
    public struct Thinking: WireValue {
        /// The wire's `type`.
        public var type: String { "enabled" }

        /// The wire's `budget`.
        public var budget: Int

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.Thinking {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "budget")

    /// Makes a value of its fields.
    public init(budget: Int) {
        self.init(budget: budget, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var budget: Int?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "enabled", &unknownFields)
            case 1: budget = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(budget: try reader.required(budget, "budget", of: "Thinking"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "enabled", unknownFields)
        writer.field("budget", 1, self.budget, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's Turn.
    public struct Turn: WireValue {
        /// The wire's `role`.
        public var role: Role

        /// The wire's `content`.
        public var content: [Block]

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.Turn {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("role", "content")

    /// Makes a value of its fields.
    public init(role: AcmeBlocks.Role, content: [AcmeBlocks.Block]) {
        self.init(role: role, content: content, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var role: AcmeBlocks.Role?
        var content: [AcmeBlocks.Block]?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: role = try reader.value(field, &unknownFields)
            case 1: content = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            role: try reader.required(role, "role", of: "Turn"),
            content: try reader.required(content, "content", of: "Turn"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("role", 0, self.role, unknownFields)
        writer.field("content", 1, self.content, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
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
    }
}

extension AcmeBlocks {
    /// A block of a message.
    public enum Block: WireValue {
        /// The case `text`.
        case text(TextBlock)
        /// The case `thinking`.
        case thinking(ThinkingBlock)
        /// The case `image`.
        case image(ImageBlock)
        /// The case `tool_use`.
        case toolUse(ToolUseBlock)
        /// The case `tool_result`.
        case toolResult(ToolResultBlock)
        /// The case `search`.
        case search(SearchBlock)
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// The values of the tag.
        private static let caseNames = FieldNames("text", "thinking", "image", "tool_use", "tool_result", "search")

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch try reader.caseIndex(tag: "type", in: Self.caseNames) {
            case 0: self = .text(try TextBlock(from: &reader))
            case 1: self = .thinking(try ThinkingBlock(from: &reader))
            case 2: self = .image(try ImageBlock(from: &reader))
            case 3: self = .toolUse(try ToolUseBlock(from: &reader))
            case 4: self = .toolResult(try ToolResultBlock(from: &reader))
            case 5: self = .search(try SearchBlock(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .text(let value): value.write(to: &writer)
            case .thinking(let value): value.write(to: &writer)
            case .image(let value): value.write(to: &writer)
            case .toolUse(let value): value.write(to: &writer)
            case .toolResult(let value): value.write(to: &writer)
            case .search(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `text`; `nil` in other cases.
        public var asText: TextBlock? {
            if case .text(let value) = self { value } else { nil }
        }

        /// The value of the case `thinking`; `nil` in other cases.
        public var asThinking: ThinkingBlock? {
            if case .thinking(let value) = self { value } else { nil }
        }

        /// The value of the case `image`; `nil` in other cases.
        public var asImage: ImageBlock? {
            if case .image(let value) = self { value } else { nil }
        }

        /// The value of the case `tool_use`; `nil` in other cases.
        public var asToolUse: ToolUseBlock? {
            if case .toolUse(let value) = self { value } else { nil }
        }

        /// The value of the case `tool_result`; `nil` in other cases.
        public var asToolResult: ToolResultBlock? {
            if case .toolResult(let value) = self { value } else { nil }
        }

        /// The value of the case `search`; `nil` in other cases.
        public var asSearch: SearchBlock? {
            if case .search(let value) = self { value } else { nil }
        }
    }
}

extension AcmeBlocks {
    /// The wire's TextBlock.
    public struct TextBlock: WireValue {
        /// The wire's `type`.
        public var type: String { "text" }

        /// The wire's `text`.
        public var text: String

        /// The wire's `cites`.
        public var cites: [Cite]?

        /// The wire's `cache`.
        public var cache: Cache?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.TextBlock {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "text", "cites", "cache")

    /// Makes a value of its fields.
    public init(text: String, cites: [AcmeBlocks.Cite]? = nil, cache: AcmeBlocks.Cache? = nil) {
        self.init(text: text, cites: cites, cache: cache, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var text: String?
        var cites: [AcmeBlocks.Cite]?
        var cache: AcmeBlocks.Cache?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "text", &unknownFields)
            case 1: text = try reader.value(field, &unknownFields)
            case 2: cites = try reader.value(field, &unknownFields)
            case 3: cache = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            text: try reader.required(text, "text", of: "TextBlock"),
            cites: cites,
            cache: cache,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "text", unknownFields)
        writer.field("text", 1, self.text, unknownFields)
        writer.field("cites", 2, self.cites, unknownFields)
        writer.field("cache", 3, self.cache, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's Cite.
    public struct Cite: WireValue {
        /// The wire's `quote`.
        public var quote: String

        /// The wire's `start`.
        public var start: Int?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.Cite {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("quote", "start")

    /// Makes a value of its fields.
    public init(quote: String, start: Int? = nil) {
        self.init(quote: quote, start: start, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var quote: String?
        var start: Int?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: quote = try reader.value(field, &unknownFields)
            case 1: start = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(quote: try reader.required(quote, "quote", of: "Cite"), start: start, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("quote", 0, self.quote, unknownFields)
        writer.field("start", 1, self.start, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's Cache.
    public struct Cache: WireValue {
        /// The wire's `keep`.
        public var keep: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.Cache {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("keep")

    /// Makes a value of its fields.
    public init(keep: String? = nil) {
        self.init(keep: keep, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var keep: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: keep = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(keep: keep, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("keep", 0, self.keep, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's ThinkingBlock.
    public struct ThinkingBlock: WireValue {
        /// The wire's `type`.
        public var type: String { "thinking" }

        /// The wire's `thinking`.
        public var thinking: String

        /// The wire's `seal`.
        public var seal: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.ThinkingBlock {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "thinking", "seal")

    /// Makes a value of its fields.
    public init(thinking: String, seal: String? = nil) {
        self.init(thinking: thinking, seal: seal, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var thinking: String?
        var seal: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "thinking", &unknownFields)
            case 1: thinking = try reader.value(field, &unknownFields)
            case 2: seal = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            thinking: try reader.required(thinking, "thinking", of: "ThinkingBlock"),
            seal: seal,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "thinking", unknownFields)
        writer.field("thinking", 1, self.thinking, unknownFields)
        writer.field("seal", 2, self.seal, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's ImageBlock.
    public struct ImageBlock: WireValue {
        /// The wire's `type`.
        public var type: String { "image" }

        /// The wire's `data`.
        public var data: String

        /// The wire's `media_type`.
        public var mediaType: String

        /// The wire's `cache`.
        public var cache: Cache?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.ImageBlock {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "data", "media_type", "cache")

    /// Makes a value of its fields.
    public init(data: String, mediaType: String, cache: AcmeBlocks.Cache? = nil) {
        self.init(data: data, mediaType: mediaType, cache: cache, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var data: String?
        var mediaType: String?
        var cache: AcmeBlocks.Cache?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "image", &unknownFields)
            case 1: data = try reader.value(field, &unknownFields)
            case 2: mediaType = try reader.value(field, &unknownFields)
            case 3: cache = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            data: try reader.required(data, "data", of: "ImageBlock"),
            mediaType: try reader.required(mediaType, "media_type", of: "ImageBlock"),
            cache: cache,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "image", unknownFields)
        writer.field("data", 1, self.data, unknownFields)
        writer.field("media_type", 2, self.mediaType, unknownFields)
        writer.field("cache", 3, self.cache, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's ToolUseBlock.
    public struct ToolUseBlock: WireValue {
        /// The wire's `type`.
        public var type: String { "tool_use" }

        /// The wire's `id`.
        public var id: String

        /// The wire's `name`.
        public var name: String

        /// The wire's `input`.
        public var input: JSONObject

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.ToolUseBlock {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "id", "name", "input")

    /// Makes a value of its fields.
    public init(id: String, name: String, input: JSONObject) {
        self.init(id: id, name: name, input: input, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var name: String?
        var input: JSONObject?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "tool_use", &unknownFields)
            case 1: id = try reader.value(field, &unknownFields)
            case 2: name = try reader.value(field, &unknownFields)
            case 3: input = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            id: try reader.required(id, "id", of: "ToolUseBlock"),
            name: try reader.required(name, "name", of: "ToolUseBlock"),
            input: try reader.required(input, "input", of: "ToolUseBlock"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "tool_use", unknownFields)
        writer.field("id", 1, self.id, unknownFields)
        writer.field("name", 2, self.name, unknownFields)
        writer.field("input", 3, self.input, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's ToolResultBlock.
    public struct ToolResultBlock: WireValue {
        /// The wire's `type`.
        public var type: String { "tool_result" }

        /// The wire's `id`.
        public var id: String

        /// The wire's `content`.
        public var content: [Block]

        /// The wire's `failed`.
        public var failed: Bool?

        /// The wire's `cache`.
        public var cache: Cache?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.ToolResultBlock {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "id", "content", "failed", "cache")

    /// Makes a value of its fields.
    public init(id: String, content: [AcmeBlocks.Block], failed: Bool? = nil, cache: AcmeBlocks.Cache? = nil) {
        self.init(id: id, content: content, failed: failed, cache: cache, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var content: [AcmeBlocks.Block]?
        var failed: Bool?
        var cache: AcmeBlocks.Cache?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "tool_result", &unknownFields)
            case 1: id = try reader.value(field, &unknownFields)
            case 2: content = try reader.value(field, &unknownFields)
            case 3: failed = try reader.value(field, &unknownFields)
            case 4: cache = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            id: try reader.required(id, "id", of: "ToolResultBlock"),
            content: try reader.required(content, "content", of: "ToolResultBlock"),
            failed: failed,
            cache: cache,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "tool_result", unknownFields)
        writer.field("id", 1, self.id, unknownFields)
        writer.field("content", 2, self.content, unknownFields)
        writer.field("failed", 3, self.failed, unknownFields)
        writer.field("cache", 4, self.cache, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's SearchBlock.
    public struct SearchBlock: WireValue {
        /// The wire's `type`.
        public var type: String { "search" }

        /// The wire's `input`.
        public var input: JSONObject?

        /// The wire's `hits`.
        public var hits: [String]?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.SearchBlock {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "input", "hits")

    /// Makes a value of its fields.
    public init(input: JSONObject? = nil, hits: [String]? = nil) {
        self.init(input: input, hits: hits, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var input: JSONObject?
        var hits: [String]?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "search", &unknownFields)
            case 1: input = try reader.value(field, &unknownFields)
            case 2: hits = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(input: input, hits: hits, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "search", unknownFields)
        writer.field("input", 1, self.input, unknownFields)
        writer.field("hits", 2, self.hits, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's ToolOffer.
    public struct ToolOffer: WireValue {
        /// The wire's `name`.
        public var name: String

        /// The wire's `schema`.
        public var schema: JSONObject

        /// The wire's `cache`.
        public var cache: Cache?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.ToolOffer {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("name", "schema", "cache")

    /// Makes a value of its fields.
    public init(name: String, schema: JSONObject, cache: AcmeBlocks.Cache? = nil) {
        self.init(name: name, schema: schema, cache: cache, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var name: String?
        var schema: JSONObject?
        var cache: AcmeBlocks.Cache?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: name = try reader.value(field, &unknownFields)
            case 1: schema = try reader.value(field, &unknownFields)
            case 2: cache = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            name: try reader.required(name, "name", of: "ToolOffer"),
            schema: try reader.required(schema, "schema", of: "ToolOffer"),
            cache: cache,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("name", 0, self.name, unknownFields)
        writer.field("schema", 1, self.schema, unknownFields)
        writer.field("cache", 2, self.cache, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's ToolMode.
    public enum ToolMode: WireValue {
        /// The case `auto`.
        case auto(AutoMode)
        /// The case `none`.
        case none(NoneMode)
        /// The case `any`.
        case any(AnyMode)
        /// The case `tool`.
        case tool(NamedMode)
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// The values of the tag.
        private static let caseNames = FieldNames("auto", "none", "any", "tool")

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch try reader.caseIndex(tag: "type", in: Self.caseNames) {
            case 0: self = .auto(try AutoMode(from: &reader))
            case 1: self = .none(try NoneMode(from: &reader))
            case 2: self = .any(try AnyMode(from: &reader))
            case 3: self = .tool(try NamedMode(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .auto(let value): value.write(to: &writer)
            case .none(let value): value.write(to: &writer)
            case .any(let value): value.write(to: &writer)
            case .tool(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `auto`; `nil` in other cases.
        public var asAuto: AutoMode? {
            if case .auto(let value) = self { value } else { nil }
        }

        /// The value of the case `none`; `nil` in other cases.
        public var asNone: NoneMode? {
            if case .none(let value) = self { value } else { nil }
        }

        /// The value of the case `any`; `nil` in other cases.
        public var asAny: AnyMode? {
            if case .any(let value) = self { value } else { nil }
        }

        /// The value of the case `tool`; `nil` in other cases.
        public var asTool: NamedMode? {
            if case .tool(let value) = self { value } else { nil }
        }
    }
}

extension AcmeBlocks {
    /// The wire's AutoMode.
    public struct AutoMode: WireValue {
        /// The wire's `type`.
        public var type: String { "auto" }

        /// The wire's `serial`.
        public var serial: Bool?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.AutoMode {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "serial")

    /// Makes a value of its fields.
    public init(serial: Bool? = nil) {
        self.init(serial: serial, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var serial: Bool?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "auto", &unknownFields)
            case 1: serial = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(serial: serial, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "auto", unknownFields)
        writer.field("serial", 1, self.serial, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's NoneMode.
    public struct NoneMode: WireValue {
        /// The wire's `type`.
        public var type: String { "none" }

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.NoneMode {
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
            case 0: try reader.constant(field, "none", &unknownFields)
            default: break
            }
        }
        self.init(unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "none", unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's AnyMode.
    public struct AnyMode: WireValue {
        /// The wire's `type`.
        public var type: String { "any" }

        /// The wire's `serial`.
        public var serial: Bool?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.AnyMode {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "serial")

    /// Makes a value of its fields.
    public init(serial: Bool? = nil) {
        self.init(serial: serial, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var serial: Bool?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "any", &unknownFields)
            case 1: serial = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(serial: serial, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "any", unknownFields)
        writer.field("serial", 1, self.serial, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's NamedMode.
    public struct NamedMode: WireValue {
        /// The wire's `type`.
        public var type: String { "tool" }

        /// The wire's `name`.
        public var name: String

        /// The wire's `serial`.
        public var serial: Bool?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.NamedMode {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "name", "serial")

    /// Makes a value of its fields.
    public init(name: String, serial: Bool? = nil) {
        self.init(name: name, serial: serial, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var name: String?
        var serial: Bool?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "tool", &unknownFields)
            case 1: name = try reader.value(field, &unknownFields)
            case 2: serial = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            name: try reader.required(name, "name", of: "NamedMode"),
            serial: serial,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "tool", unknownFields)
        writer.field("name", 1, self.name, unknownFields)
        writer.field("serial", 2, self.serial, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// A whole answer.
    public struct Answer: WireValue {
        /// The wire's `id`.
        public var id: String?

        /// The wire's `model`.
        public var model: String?

        /// The wire's `content`.
        public var content: [Block]

        /// The wire's `stop`.
        public var stop: Stop?

        /// The wire's `usage`.
        @BoxedOptional public var usage: Usage?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.Answer {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("id", "model", "content", "stop", "usage")

    /// Makes a value of its fields.
    public init(
        id: String? = nil,
        model: String? = nil,
        content: [AcmeBlocks.Block],
        stop: AcmeBlocks.Stop? = nil,
        usage: AcmeBlocks.Usage? = nil
    ) {
        self.init(
            id: id,
            model: model,
            content: content,
            stop: stop,
            usage: BoxedOptional(usage),
            unknownFields: JSONFields()
        )
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var model: String?
        var content: [AcmeBlocks.Block]?
        var stop: AcmeBlocks.Stop?
        var usage = BoxedOptional<AcmeBlocks.Usage>()
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: id = try reader.value(field, &unknownFields)
            case 1: model = try reader.value(field, &unknownFields)
            case 2: content = try reader.value(field, &unknownFields)
            case 3: stop = try reader.value(field, &unknownFields)
            case 4: usage = try reader.boxed(field, &unknownFields)
            default: break
            }
        }
        self.init(
            id: id,
            model: model,
            content: try reader.required(content, "content", of: "Answer"),
            stop: stop,
            usage: usage,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("id", 0, self.id, unknownFields)
        writer.field("model", 1, self.model, unknownFields)
        writer.field("content", 2, self.content, unknownFields)
        writer.field("stop", 3, self.stop, unknownFields)
        writer.field("usage", 4, self.usage, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's Stop.
    public struct Stop: WireWord {
        /// The word on the wire.
        public var rawValue: String

        /// Makes a word, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The wire's `done`.
        public static var done: Self { Self(rawValue: "done") }

        /// The wire's `too_long`.
        public static var tooLong: Self { Self(rawValue: "too_long") }

        /// The wire's `tool`.
        public static var tool: Self { Self(rawValue: "tool") }

        /// The wire's `refused`.
        public static var refused: Self { Self(rawValue: "refused") }

        /// The wire's `paused`.
        public static var paused: Self { Self(rawValue: "paused") }
    }
}

extension AcmeBlocks {
    /// The wire's Usage.
    public struct Usage: WireValue {
        /// The wire's `in`.
        public var `in`: Int?

        /// The wire's `out`.
        public var out: Int?

        /// The wire's `cached`.
        public var cached: Int?

        /// The wire's `stored`.
        public var stored: Int?

        /// The wire's `kept`.
        public var kept: Int?

        /// The wire's `heard`.
        public var heard: Int?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.Usage {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("in", "out", "cached", "stored", "kept", "heard")

    /// Makes a value of its fields.
    public init(
        `in`: Int? = nil,
        out: Int? = nil,
        cached: Int? = nil,
        stored: Int? = nil,
        kept: Int? = nil,
        heard: Int? = nil
    ) {
        self.init(
            in: `in`,
            out: out,
            cached: cached,
            stored: stored,
            kept: kept,
            heard: heard,
            unknownFields: JSONFields()
        )
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var `in`: Int?
        var out: Int?
        var cached: Int?
        var stored: Int?
        var kept: Int?
        var heard: Int?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: `in` = try reader.value(field, &unknownFields)
            case 1: out = try reader.value(field, &unknownFields)
            case 2: cached = try reader.value(field, &unknownFields)
            case 3: stored = try reader.value(field, &unknownFields)
            case 4: kept = try reader.value(field, &unknownFields)
            case 5: heard = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            in: `in`,
            out: out,
            cached: cached,
            stored: stored,
            kept: kept,
            heard: heard,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("in", 0, self.in, unknownFields)
        writer.field("out", 1, self.out, unknownFields)
        writer.field("cached", 2, self.cached, unknownFields)
        writer.field("stored", 3, self.stored, unknownFields)
        writer.field("kept", 4, self.kept, unknownFields)
        writer.field("heard", 5, self.heard, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// A piece of a streamed answer.
    public enum Event: WireValue {
        /// The case `start`.
        case start(StartEvent)
        /// The case `open`.
        case open(OpenEvent)
        /// The case `delta`.
        case delta(DeltaEvent)
        /// The case `close`.
        case close(CloseEvent)
        /// The case `end`.
        case end(EndEvent)
        /// The case `ping`.
        case ping(PingEvent)
        /// The case `error`.
        case error(FaultBody)
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// The values of the tag.
        private static let caseNames = FieldNames("start", "open", "delta", "close", "end", "ping", "error")

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch try reader.caseIndex(tag: "type", in: Self.caseNames) {
            case 0: self = .start(try StartEvent(from: &reader))
            case 1: self = .open(try OpenEvent(from: &reader))
            case 2: self = .delta(try DeltaEvent(from: &reader))
            case 3: self = .close(try CloseEvent(from: &reader))
            case 4: self = .end(try EndEvent(from: &reader))
            case 5: self = .ping(try PingEvent(from: &reader))
            case 6: self = .error(try FaultBody(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .start(let value): value.write(to: &writer)
            case .open(let value): value.write(to: &writer)
            case .delta(let value): value.write(to: &writer)
            case .close(let value): value.write(to: &writer)
            case .end(let value): value.write(to: &writer)
            case .ping(let value): value.write(to: &writer)
            case .error(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `start`; `nil` in other cases.
        public var asStart: StartEvent? {
            if case .start(let value) = self { value } else { nil }
        }

        /// The value of the case `open`; `nil` in other cases.
        public var asOpen: OpenEvent? {
            if case .open(let value) = self { value } else { nil }
        }

        /// The value of the case `delta`; `nil` in other cases.
        public var asDelta: DeltaEvent? {
            if case .delta(let value) = self { value } else { nil }
        }

        /// The value of the case `close`; `nil` in other cases.
        public var asClose: CloseEvent? {
            if case .close(let value) = self { value } else { nil }
        }

        /// The value of the case `end`; `nil` in other cases.
        public var asEnd: EndEvent? {
            if case .end(let value) = self { value } else { nil }
        }

        /// The value of the case `ping`; `nil` in other cases.
        public var asPing: PingEvent? {
            if case .ping(let value) = self { value } else { nil }
        }

        /// The value of the case `error`; `nil` in other cases.
        public var asError: FaultBody? {
            if case .error(let value) = self { value } else { nil }
        }
    }
}

extension AcmeBlocks {
    /// The wire's StartEvent.
    public struct StartEvent: WireValue {
        /// The wire's `type`.
        public var type: String { "start" }

        /// The wire's `answer`.
        public var answer: Answer

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.StartEvent {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "answer")

    /// Makes a value of its fields.
    public init(answer: AcmeBlocks.Answer) {
        self.init(answer: answer, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var answer: AcmeBlocks.Answer?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "start", &unknownFields)
            case 1: answer = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(answer: try reader.required(answer, "answer", of: "StartEvent"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "start", unknownFields)
        writer.field("answer", 1, self.answer, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's OpenEvent.
    public struct OpenEvent: WireValue {
        /// The wire's `type`.
        public var type: String { "open" }

        /// The wire's `at`.
        public var at: Int

        /// The wire's `block`.
        public var block: Block

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.OpenEvent {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "at", "block")

    /// Makes a value of its fields.
    public init(at: Int, block: AcmeBlocks.Block) {
        self.init(at: at, block: block, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var at: Int?
        var block: AcmeBlocks.Block?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "open", &unknownFields)
            case 1: at = try reader.value(field, &unknownFields)
            case 2: block = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            at: try reader.required(at, "at", of: "OpenEvent"),
            block: try reader.required(block, "block", of: "OpenEvent"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "open", unknownFields)
        writer.field("at", 1, self.at, unknownFields)
        writer.field("block", 2, self.block, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's DeltaEvent.
    public struct DeltaEvent: WireValue {
        /// The wire's `type`.
        public var type: String { "delta" }

        /// The wire's `at`.
        public var at: Int

        /// The wire's `delta`.
        public var delta: Delta

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.DeltaEvent {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "at", "delta")

    /// Makes a value of its fields.
    public init(at: Int, delta: AcmeBlocks.Delta) {
        self.init(at: at, delta: delta, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var at: Int?
        var delta: AcmeBlocks.Delta?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "delta", &unknownFields)
            case 1: at = try reader.value(field, &unknownFields)
            case 2: delta = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            at: try reader.required(at, "at", of: "DeltaEvent"),
            delta: try reader.required(delta, "delta", of: "DeltaEvent"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "delta", unknownFields)
        writer.field("at", 1, self.at, unknownFields)
        writer.field("delta", 2, self.delta, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's CloseEvent.
    public struct CloseEvent: WireValue {
        /// The wire's `type`.
        public var type: String { "close" }

        /// The wire's `at`.
        public var at: Int

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.CloseEvent {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "at")

    /// Makes a value of its fields.
    public init(at: Int) {
        self.init(at: at, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var at: Int?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "close", &unknownFields)
            case 1: at = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(at: try reader.required(at, "at", of: "CloseEvent"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "close", unknownFields)
        writer.field("at", 1, self.at, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's EndEvent.
    public struct EndEvent: WireValue {
        /// The wire's `type`.
        public var type: String { "end" }

        /// The wire's `stop`.
        public var stop: Stop?

        /// The wire's `usage`.
        @BoxedOptional public var usage: Usage?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.EndEvent {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "stop", "usage")

    /// Makes a value of its fields.
    public init(stop: AcmeBlocks.Stop? = nil, usage: AcmeBlocks.Usage? = nil) {
        self.init(stop: stop, usage: BoxedOptional(usage), unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var stop: AcmeBlocks.Stop?
        var usage = BoxedOptional<AcmeBlocks.Usage>()
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "end", &unknownFields)
            case 1: stop = try reader.value(field, &unknownFields)
            case 2: usage = try reader.boxed(field, &unknownFields)
            default: break
            }
        }
        self.init(stop: stop, usage: usage, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "end", unknownFields)
        writer.field("stop", 1, self.stop, unknownFields)
        writer.field("usage", 2, self.usage, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's PingEvent.
    public struct PingEvent: WireValue {
        /// The wire's `type`.
        public var type: String { "ping" }

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.PingEvent {
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
            case 0: try reader.constant(field, "ping", &unknownFields)
            default: break
            }
        }
        self.init(unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "ping", unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's Delta.
    public enum Delta: WireValue {
        /// The case `text`.
        case text(TextDelta)
        /// The case `seal`.
        case seal(SealDelta)
        /// The case `input`.
        case input(InputDelta)
        /// The case `cite`.
        case cite(CiteDelta)
        /// A case that the spec does not know, kept as it came.
        case unknown(JSONValue)

        /// The values of the tag.
        private static let caseNames = FieldNames("text", "seal", "input", "cite")

        /// Reads a value.
        public init(from reader: inout JSONReader) throws(JSONError) {
            switch try reader.caseIndex(tag: "type", in: Self.caseNames) {
            case 0: self = .text(try TextDelta(from: &reader))
            case 1: self = .seal(try SealDelta(from: &reader))
            case 2: self = .input(try InputDelta(from: &reader))
            case 3: self = .cite(try CiteDelta(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            }
        }

        /// Writes the value.
        public func write(to writer: inout JSONWriter) {
            switch self {
            case .text(let value): value.write(to: &writer)
            case .seal(let value): value.write(to: &writer)
            case .input(let value): value.write(to: &writer)
            case .cite(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
        }

        /// The value of the case `text`; `nil` in other cases.
        public var asText: TextDelta? {
            if case .text(let value) = self { value } else { nil }
        }

        /// The value of the case `seal`; `nil` in other cases.
        public var asSeal: SealDelta? {
            if case .seal(let value) = self { value } else { nil }
        }

        /// The value of the case `input`; `nil` in other cases.
        public var asInput: InputDelta? {
            if case .input(let value) = self { value } else { nil }
        }

        /// The value of the case `cite`; `nil` in other cases.
        public var asCite: CiteDelta? {
            if case .cite(let value) = self { value } else { nil }
        }
    }
}

extension AcmeBlocks {
    /// The wire's TextDelta.
    public struct TextDelta: WireValue {
        /// The wire's `type`.
        public var type: String { "text" }

        /// The wire's `text`.
        public var text: String

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.TextDelta {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "text")

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
            case 0: try reader.constant(field, "text", &unknownFields)
            case 1: text = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(text: try reader.required(text, "text", of: "TextDelta"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "text", unknownFields)
        writer.field("text", 1, self.text, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's SealDelta.
    public struct SealDelta: WireValue {
        /// The wire's `type`.
        public var type: String { "seal" }

        /// The wire's `seal`.
        public var seal: String

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.SealDelta {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "seal")

    /// Makes a value of its fields.
    public init(seal: String) {
        self.init(seal: seal, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var seal: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "seal", &unknownFields)
            case 1: seal = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(seal: try reader.required(seal, "seal", of: "SealDelta"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "seal", unknownFields)
        writer.field("seal", 1, self.seal, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's InputDelta.
    public struct InputDelta: WireValue {
        /// The wire's `type`.
        public var type: String { "input" }

        /// The wire's `json`.
        public var json: String

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.InputDelta {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "json")

    /// Makes a value of its fields.
    public init(json: String) {
        self.init(json: json, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var json: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "input", &unknownFields)
            case 1: json = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(json: try reader.required(json, "json", of: "InputDelta"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "input", unknownFields)
        writer.field("json", 1, self.json, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's CiteDelta.
    public struct CiteDelta: WireValue {
        /// The wire's `type`.
        public var type: String { "cite" }

        /// The wire's `cite`.
        public var cite: Cite

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.CiteDelta {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "cite")

    /// Makes a value of its fields.
    public init(cite: AcmeBlocks.Cite) {
        self.init(cite: cite, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var cite: AcmeBlocks.Cite?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: try reader.constant(field, "cite", &unknownFields)
            case 1: cite = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(cite: try reader.required(cite, "cite", of: "CiteDelta"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.constant("type", 0, "cite", unknownFields)
        writer.field("cite", 1, self.cite, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's FaultBody.
    public struct FaultBody: WireValue {
        /// The wire's `type`.
        public var type: String?

        /// The wire's `error`.
        public var error: Fault

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.FaultBody {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "error")

    /// Makes a value of its fields.
    public init(type: String? = nil, error: AcmeBlocks.Fault) {
        self.init(type: type, error: error, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var type: String?
        var error: AcmeBlocks.Fault?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: type = try reader.value(field, &unknownFields)
            case 1: error = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            type: type,
            error: try reader.required(error, "error", of: "FaultBody"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("type", 0, self.type, unknownFields)
        writer.field("error", 1, self.error, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeBlocks {
    /// The wire's Fault.
    public struct Fault: WireValue {
        /// The wire's `type`.
        public var type: String?

        /// The wire's `message`.
        public var message: String?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeBlocks.Fault {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("type", "message")

    /// Makes a value of its fields.
    public init(type: String? = nil, message: String? = nil) {
        self.init(type: type, message: message, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var type: String?
        var message: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: type = try reader.value(field, &unknownFields)
            case 1: message = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(type: type, message: message, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("type", 0, self.type, unknownFields)
        writer.field("message", 1, self.message, unknownFields)
        writer.endObject(unknownFields)
    }
}
