extension OperationCheck {
    /// Checks what is sent, and as what.
    func checkBody(_ operation: Operation) {
        let isForm = operation.body == .multipart
        if let request = operation.request {
            types.resolve(request, at: operation.place("request"), as: isForm ? .form : .json)
        }
        if operation.method == "GET" {
            for key in ["request", "body", "upload"] where operation.node[key] != nil {
                findings.error("GET has no body; remove '\(key)'", at: operation.place(key))
            }
            return
        }
        switch operation.body {
        case .bytes:
            guard operation.request != nil else { return }
            findings.error("a body of bytes has no type; remove 'request'", at: operation.place("request"))
        case .multipart:
            checkForm(operation)
        case .json, .none:
            return
        }
    }

    /// Checks the type of a form: an object whose fields can be parts.
    private func checkForm(_ operation: Operation) {
        guard let request = operation.request else {
            let hint = "write \"request\" with the type whose fields are the parts"
            findings.error("a multipart body needs a type; \(hint)", at: operation.place("body"))
            return
        }
        guard let declaration = dialect.declaration(request), case .object(let fields) = declaration.kind else {
            guard !dialect.isMissing(request) else { return }
            findings.error(
                "a multipart body is an object, not \(request.spec); name a type with 'fields'",
                at: operation.place("request")
            )
            return
        }
        for field in fields where [.nullable, .optionalNullable].contains(field.type.presence) {
            let message = "a part of a form cannot be null; write \(field.type.type.spec)?"
            findings.error(message, at: field.typeLocation)
        }
    }

    /// Checks how a file is sent in steps.
    func checkUpload(_ operation: Operation) {
        let keys = ["start", "finish", "address"]
        guard operation.node["upload"] != nil else {
            for key in keys where operation.node[key] != nil {
                let hint = "write \"upload\": \"resumable\" before it, or remove it"
                findings.error("'\(key)' is for a file that is sent in steps; \(hint)", at: operation.place(key))
            }
            return
        }
        for key in keys + ["request"] where operation.node[key] == nil {
            findings.error("'upload' lacks the key '\(key)' beside it", at: operation.place("upload"))
        }
        for key in ["body", "stream"] where operation.node[key] != nil {
            findings.error("'\(key)' cannot stand beside 'upload'; remove one of them", at: operation.place(key))
        }
        if operation.response == .bytes {
            findings.error("an upload answers with JSON, not Bytes; name its type", at: operation.place("response"))
        }
        if let upload = operation.upload, operation.node["address"] != nil, !Self.isHeader(upload.address) {
            findings.error("'\(upload.address)' is no name of a header", at: operation.place("address"))
        }
        for key in ["start", "finish"] { checkHeaders(operation.node[key]?.members ?? []) }
    }

    /// Checks the names of headers, and the holes of their values.
    private func checkHeaders(_ members: [SpecNode.Member]) {
        for member in members {
            if !Self.isHeader(member.key) {
                findings.error("'\(member.key)' is no name of a header", atKeyOf: member)
            }
            guard let value = member.value.string, value.contains("$") else { continue }
            let holes = Operation.Upload.holes
            if !holes.contains(value) {
                findings.error("'\(value)' is no hole\(instead(of: value, in: holes))", at: member.value)
            }
        }
    }

    /// Whether a text can be the name of a header.
    private static func isHeader(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D
            }
    }
}
