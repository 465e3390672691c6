extension DialectDecoder {
    /// Reads an operation.
    func decodeOperation(_ member: SpecNode.Member) -> Operation? {
        guard var reader = ObjectReader(member.value, "operation '\(member.key)'", findings) else { return nil }
        let doc = reader.optionalText("doc")
        let documentation = reader.optionalText("documentation")
        Preamble.checkAddress(reader.node["documentation"], findings)
        let method = reader.requiredText("method") ?? "GET"
        let path = reader.requiredText("path") ?? "/"
        let operation = Operation(
            name: member.key,
            doc: doc,
            documentation: documentation,
            method: method,
            path: path,
            isAtRoot: word("at", &reader, known: ["root"], "no place") != nil,
            parameters: reader.members("parameters").compactMap { field($0) },
            query: reader.members("query").compactMap { field($0) },
            headers: reader.members("headers").compactMap { field($0) },
            body: body(&reader),
            request: reader.optional("request").flatMap { type($0) },
            upload: upload(&reader),
            response: reader.optional("response").flatMap { type($0) },
            pages: reader.optional("pages").flatMap { pages($0) },
            set: reader.members("set"),
            stream: reader.optional("stream").flatMap { stream($0) },
            location: member.keyLocation,
            node: member.value
        )
        reader.end()
        return operation
    }

    /// Reads a word of a closed list; `nil` when it is absent or not of the list, which is reported.
    private func word(_ key: String, _ reader: inout ObjectReader, known: [String], _ what: String) -> String? {
        guard let text = reader.optionalText(key) else { return nil }
        if known.contains(text) { return text }
        if let node = reader.node[key] {
            findings.error("'\(text)' is \(what)\(instead(of: text, in: known))", at: node)
        }
        return nil
    }

    /// Reads how a body is sent.
    private func body(_ reader: inout ObjectReader) -> Operation.Body {
        switch word("body", &reader, known: ["bytes", "multipart"], "no form of a body") {
        case "bytes": .bytes
        case "multipart": .multipart
        // A word that is none is most likely a misspelt form, whose fields need no more findings.
        default: reader.node["request"] == nil ? .none : reader.node["body"] == nil ? .json : .multipart
        }
    }

    /// Reads how a file is sent in steps.
    private func upload(_ reader: inout ObjectReader) -> Operation.Upload? {
        let kind = word("upload", &reader, known: ["resumable"], "no way to upload")
        let start = holes(&reader, "start")
        let finish = holes(&reader, "finish")
        let address = reader.optionalText("address")
        guard kind != nil else { return nil }
        return Operation.Upload(start: start, finish: finish, address: address ?? "")
    }

    /// Reads headers whose values are texts or holes.
    private func holes(_ reader: inout ObjectReader, _ key: String) -> [(name: String, value: String)] {
        reader.members(key).map { member in
            if member.value.string == nil {
                findings.error("a header's value is \(member.value.kindName); write a string", at: member.value)
            }
            return (name: member.key, value: member.value.string ?? "")
        }
    }

    /// Reads how the pages of an answer follow each other.
    private func pages(_ node: SpecNode) -> Operation.Pages? {
        guard var reader = ObjectReader(node, "'pages'", findings) else { return nil }
        let items = reader.requiredText("items")
        let next = reader.requiredText("next")
        let query = reader.requiredText("query")
        let condition = reader.optionalText("while")
        reader.end()
        guard let items, let next, let query else { return nil }
        return Operation.Pages(items: items, next: next, query: query, condition: condition, node: node)
    }

    /// Reads how an operation streams.
    private func stream(_ node: SpecNode) -> Operation.Stream? {
        guard var reader = ObjectReader(node, "'stream'", findings) else { return nil }
        let set = reader.members("set")
        let framing = reader.requiredText("framing") ?? "sse"
        let known = ["jsonArray", "ndjson", "sse"]
        if let node = reader.node["framing"], !known.contains(framing) {
            findings.error("'\(framing)' is no framing\(instead(of: framing, in: known))", at: node)
        }
        let sentinel = reader.optionalText("sentinel")
        let event = reader.required("event")
        let path = reader.optionalText("path")
        let query = reader.members("query").map { member in
            if member.value.string == nil {
                findings.error("a parameter of the query is \(member.value.kindName); write a string", at: member.value)
            }
            return (name: member.key, value: member.value.string ?? "")
        }
        reader.end()
        return Operation.Stream(
            set: set,
            framing: framing,
            sentinel: sentinel,
            event: event.flatMap { type($0) } ?? .unreadable,
            eventLocation: event?.location ?? node.location,
            path: path,
            query: query
        )
    }
}
