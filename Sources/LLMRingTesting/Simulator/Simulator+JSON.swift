public import LLMRingCore

extension Simulator.Script {
    /// Reads a script from JSON.
    ///
    /// - Throws: ``LLMError`` with code `configuration` that names the key.
    public init(json: JSONValue) throws(LLMError) {
        var reader = try ScriptReader(json, "a script")
        for answer in reader.list("answers") { answers.append(try Simulator.Answer(json: answer)) }
        for rule in reader.list("faults") { rules.append(try Simulator.Script.Rule(json: rule)) }
        repeats = reader.value("repeat")?.boolValue ?? false
        pieceDelay = reader.seconds("pieceDelay") ?? .zero
        seed = reader.value("seed")?.intValue.map { UInt64(bitPattern: Int64($0)) } ?? seed
        models = reader.value("models")?.arrayValue?.compactMap(\.stringValue) ?? models
        dimensions = reader.value("dimensions")?.intValue ?? dimensions
        try reader.end()
    }
}

extension Simulator.Answer {
    /// Reads an answer from JSON: a text, or an object.
    ///
    /// - Throws: ``LLMError`` with code `configuration` that names the key.
    init(json: JSONValue) throws(LLMError) {
        self.init()
        if let text = json.stringValue {
            parts = [.text(text)]
            return
        }
        var reader = try ScriptReader(json, "an answer")
        if let text = reader.value("reasoning")?.stringValue { parts.append(.reasoning(text)) }
        if let text = reader.value("text")?.stringValue { parts.append(.text(text)) }
        if let value = reader.value("json") { parts.append(.text(value.description)) }
        for call in reader.list("toolCalls") {
            var inner = try ScriptReader(call, "a tool call")
            let arguments = inner.value("arguments")
            let text = arguments?.stringValue ?? arguments?.description ?? "{}"
            let (id, name) = (inner.value("id")?.stringValue ?? "", inner.value("name")?.stringValue ?? "")
            try inner.end()
            parts.append(Part(.toolCall(ToolCall(id: id, name: name, arguments: text))))
        }
        switch reader.value("finish")?.stringValue {
        case nil: break
        case "stop": finishReason = .stop
        case "length": finishReason = .length
        case "tool_calls", "toolCalls": finishReason = .toolCalls
        case "content_filter", "contentFilter": finishReason = .contentFilter
        case let word?: throw ScriptReader.fault("'\(word)' is no finish; write stop, length or content_filter")
        }
        if let counts = reader.value("usage") { usage = try Self.usage(counts) }
        pieceDelay = reader.seconds("pieceDelay")
        fault = try Simulator.Fault(from: &reader)
        try reader.end()
    }

    /// Reads counts.
    private static func usage(_ json: JSONValue) throws(LLMError) -> Usage {
        var reader = try ScriptReader(json, "'usage'")
        var usage = Usage()
        usage.inputTokens = reader.value("inputTokens")?.intValue
        usage.outputTokens = reader.value("outputTokens")?.intValue
        usage.cacheReadTokens = reader.value("cacheReadTokens")?.intValue
        usage.cacheWriteTokens = reader.value("cacheWriteTokens")?.intValue
        usage.reasoningTokens = reader.value("reasoningTokens")?.intValue
        try reader.end()
        return usage
    }
}

extension Simulator.Script.Rule {
    /// Reads a rule from JSON.
    ///
    /// - Throws: ``LLMError`` with code `configuration` that names the key.
    init(json: JSONValue) throws(LLMError) {
        var reader = try ScriptReader(json, "a fault")
        guard let fault = try Simulator.Fault(from: &reader) else {
            throw ScriptReader.fault("a fault names none; write such as { \"nth\": 2, \"status\": 429 }")
        }
        self.init(fault)
        nth = reader.value("nth")?.intValue
        every = reader.value("every")?.intValue
        probability = reader.value("probability")?.doubleValue
        dialect = reader.value("dialect")?.stringValue
        model = reader.value("model")?.stringValue
        isStreaming = reader.value("streaming")?.boolValue
        try reader.end()
    }
}

extension Simulator.Fault {
    /// Reads the keys of a fault; `nil` when there are none.
    fileprivate init?(from reader: inout ScriptReader) throws(LLMError) {
        let retryAfter = reader.value("retryAfter")
        let message = reader.value("message")?.stringValue
        if let status = reader.value("status")?.intValue {
            guard (400...599).contains(status) else { throw ScriptReader.fault("'status' is a number from 400 to 599") }
            self = .status(status, retryAfter: retryAfter?.stringValue ?? retryAfter?.description, message: message)
            return
        }
        let counts: [(String, (Int) -> Simulator.Fault)] = [
            ("stallAfter", Self.stall), ("cutEvery", Self.cut), ("closeAfter", Self.close),
            ("truncateAfter", Self.truncate), ("resetAfter", Self.reset), ("errorAfter", Self.errorInside),
            ("hugeHeader", Self.hugeHeader),
        ]
        for (key, make) in counts {
            guard let count = reader.value(key)?.intValue else { continue }
            self = make(count)
            return
        }
        if let time = reader.seconds("firstByteAfter") {
            self = .slowStart(time)
            return
        }
        if let type = reader.value("contentType")?.stringValue {
            self = .contentType(type)
            return
        }
        let flags: [(String, Simulator.Fault)] = [
            ("garbage", .garbage), ("page", .page), ("endless", .endless), ("duplicate", .duplicate),
            ("disorder", .disorder),
        ]
        for (key, fault) in flags where reader.value(key)?.boolValue == true {
            self = fault
            return
        }
        return nil
    }
}
