package import LLMRingCore

/// Blocks that the wire opens and closes by key.
extension StreamAssembler {
    /// Begins a text block.
    package mutating func open(_ key: Int, _ kind: TextKind, _ text: String?) {
        let position = begin(AnswerBlock(kind: .text(kind)))
        positions[key] = position
        if let text, !text.isEmpty { append(text, to: position, kind) }
    }

    /// Begins a tool call; arguments given here count unless fragments follow.
    package mutating func open(_ key: Int, call id: String, name: String, arguments: JSONObject?) {
        var block = AnswerBlock(kind: .call)
        block.id = id
        block.name = name
        if let arguments, !arguments.isEmpty { block.wholeArguments = arguments.jsonText() }
        let position = begin(block)
        positions[key] = position
        emit(.toolCallStart(id: id, name: name, part: position))
    }

    /// Begins a block that only the dialect knows.
    package mutating func open(_ key: Int, opaque json: JSONValue, type: String, argumentsField: String?) {
        var block = AnswerBlock(kind: .opaque(type: type, argumentsField: argumentsField))
        if case .object(let fields) = json { block.payload = fields }
        positions[key] = begin(block)
        providerEvent(type, json)
    }

    /// Adds text to an open block.
    package mutating func append(_ key: Int, text: String?) {
        guard let text, !text.isEmpty, let position = positions[key] else { return }
        guard case .text(let kind) = blocks[position].kind else { return }
        append(text, to: position, kind)
    }

    /// Adds a fragment of JSON text to an open tool call or opaque block.
    package mutating func append(_ key: Int, arguments: String?) {
        guard let arguments, !arguments.isEmpty, let position = positions[key] else { return }
        blocks[position].text += arguments
        if blocks[position].isCall { emit(.toolCallDelta(arguments, part: position)) }
    }

    /// Keeps a field that only the dialect can read.
    package mutating func attach(_ key: Int, _ name: String, _ value: (some WireValue)?) {
        guard let value, let position = positions[key] else { return }
        let json = value.jsonValue()
        if json != .string("") { blocks[position].payload[name] = json }
    }

    /// Keeps the citations of a text, under the wire's name of the list.
    package mutating func cite(_ key: Int, _ name: String, _ values: [some WireValue]?) {
        for value in values ?? [] { cite(key, name, value) }
    }

    /// Keeps one citation of a text, under the wire's name of the list.
    package mutating func cite(_ key: Int, _ name: String, _ value: (some WireValue)?) {
        guard let value, let position = positions[key] else { return }
        let json = value.jsonValue()
        var list = blocks[position].payload[name]?.arrayValue ?? []
        list.append(json)
        blocks[position].payload[name] = .array(list)
        blocks[position].citations.append(Citation(json: json))
        emit(.citation(Citation(json: json), part: position))
    }

    /// Ends a block.
    package mutating func close(_ key: Int) {
        guard let position = positions.removeValue(forKey: key) else { return }
        close(at: position)
    }

    /// Ends the block at a position, once; a tool call without an identifier gets one.
    mutating func close(at position: Int) {
        guard !blocks[position].isClosed else { return }
        blocks[position].isClosed = true
        guard blocks[position].isCall else { return }
        if blocks[position].id.isEmpty { blocks[position].id = "call_\(position)" }
        let block = blocks[position]
        let call = ToolCall(id: block.id, name: block.name, arguments: block.arguments)
        emit(.toolCall(call, part: position))
    }
}
