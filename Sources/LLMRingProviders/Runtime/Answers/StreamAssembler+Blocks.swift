package import LLMRingCore

/// Blocks that the wire opens and closes by key.
extension StreamAssembler {
    /// The key of a block inside of another.
    package static func key(_ outer: Int, _ inner: Int) -> Int { ((outer &+ 1) << 24) &+ inner }

    /// Begins a text block; a block that is being settled only gets the text that it lacks.
    package mutating func open(_ key: Int, _ kind: TextKind, _ text: String?) {
        guard kind != .text || expected.calls == nil else { return settling(key) == nil ? read(text, key) : () }
        let position = settling(key) ?? begin(AnswerBlock(kind: .text(kind)))
        positions[key] = position
        guard let text, !text.isEmpty, blocks[position].text.isEmpty else { return }
        append(text, to: position, kind)
    }

    /// The block that is being settled.
    private func settling(_ key: Int) -> Int? {
        isSettling ? positions[key] : nil
    }

    /// Ends a block that has its final form, and those inside of it.
    package mutating func settle(_ key: Int) {
        isSettling = false
        for inner in positions.keys.sorted() where inner >> 24 == key &+ 1 { close(inner) }
        close(key)
    }

    /// Adds text to the block with a key, and begins it if nothing else did.
    package mutating func text(_ kind: TextKind, _ text: String?, key: Int) {
        if positions[key] == nil { positions[key] = begin(AnswerBlock(kind: .text(kind))) }
        append(key, text: text)
    }

    /// Begins a tool call; arguments given here count unless fragments follow.
    package mutating func open(_ key: Int, call id: String, name: String, arguments: JSONObject?) {
        let text = arguments.flatMap { $0.isEmpty ? nil : $0.jsonText() }
        open(key, call: id, name: name, arguments: text)
    }

    /// Begins a tool call; the JSON text given here counts unless fragments follow.
    package mutating func open(_ key: Int, call id: String, name: String, arguments: String?) {
        let arguments = arguments.flatMap(nonEmpty)
        if let position = settling(key) {
            blocks[position].wholeArguments = arguments ?? blocks[position].wholeArguments
            return
        }
        var block = AnswerBlock(kind: .call)
        block.id = id
        block.wholeArguments = arguments
        let position = begin(block)
        positions[key] = position
        startCall(at: position, name: name)
    }

    /// Begins a block that only the dialect knows.
    package mutating func open(_ key: Int, opaque json: JSONValue, type: String, argumentsField: String?) {
        if let position = settling(key), case .object(let fields) = json {
            blocks[position].payload = fields
            return
        }
        var block = AnswerBlock(kind: .opaque(type: type, argumentsField: argumentsField))
        if case .object(let fields) = json { block.payload = fields }
        positions[key] = begin(block)
        providerEvent(type, json)
    }

    /// Adds text to an open block.
    package mutating func append(_ key: Int, text: String?) {
        guard let text, !text.isEmpty else { return }
        guard let position = positions[key] else { return expected.calls == nil ? () : read(text, key) }
        guard case .text(let kind) = blocks[position].kind else { return }
        if kind == .text, expected.calls != nil { return read(text, key) }
        append(text, to: position, kind)
    }

    /// Adds a fragment of JSON text to an open tool call or opaque block.
    package mutating func append(_ key: Int, arguments: String?) {
        guard let arguments, !arguments.isEmpty, let position = positions[key] else { return }
        blocks[position].text += arguments
        if blocks[position].isCall { emit(argumentsEvent(arguments, at: position)) }
    }

    /// Keeps a field that only the dialect can read.
    package mutating func attach(_ key: Int, _ name: String, _ value: (some WireValue)?) {
        guard let value, let position = positions[key] else { return }
        let json = value.jsonValue()
        if json != .string("") { blocks[position].payload[name] = json }
    }

    /// Keeps the citations of a text, under the wire's name of the list.
    ///
    /// Where the list is kept already, only its citations are added that are not there yet.
    package mutating func cite(_ key: Int, _ name: String, _ values: [some WireValue]?) {
        guard let values, let position = positions[key] else { return }
        guard blocks[position].payload[name] != nil else {
            for value in values { cite(key, name, value) }
            return
        }
        for value in values {
            let citation = Citation(json: value.jsonValue())
            guard !blocks[position].citations.contains(citation) else { continue }
            blocks[position].citations.append(citation)
            emit(.citation(citation, part: position))
        }
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
        blocks[position].id = identifier(at: position)
        let block = blocks[position]
        if block.isAnswer {
            if block.text.isEmpty { emit(.textDelta(block.arguments, part: position)) }
            return
        }
        let call = ToolCall(id: block.id, name: block.name, arguments: block.arguments)
        emit(.toolCall(call, part: position))
    }
}
