extension TypeCheck {
    /// What a type is used for.
    enum Place {
        /// A JSON value, or a part of one.
        case json
        /// A field of a form.
        case part
        /// The request of a call that sends a form.
        case form
        /// The answer of a call.
        case answer
        /// A parameter of the path, of the query or a header, which has rules of its own.
        case parameter
    }

    /// Reports a type that is not declared, or that cannot be what it is used for.
    func resolve(_ type: WireType, at location: Location, as place: Place = .json) {
        if let name = type.declaredName {
            guard isDeclared(name, at: location), place != .form, dialect.formTypes.contains(name) else { return }
            let message = "'\(name)' is sent as multipart, so it cannot be a part of JSON too"
            findings.error("\(message); declare another type for this", at: location)
            return
        }
        // A declaration of that name is reported where it stands.
        if dialect.types[type.innermost.spec] != nil { return }
        switch (type.innermost, place) {
        case (_, .parameter), (_, .form): return
        case (.file, .part):
            if type == .file || type == .list(.file) { return }
            findings.error("files of a form are File, File? or [File], not \(type.spec)", at: location)
        case (.file, _):
            let hint = "it belongs into the request of an operation with \"body\": \"multipart\""
            findings.error("File is no JSON; \(hint)", at: location)
        case (.bytes, .answer):
            if type == .bytes { return }
            findings.error("an answer of bytes is Bytes, not \(type.spec)", at: location)
        case (.bytes, _):
            findings.error("Bytes is for 'response' alone; write String for text, or File in a form", at: location)
        default: return
        }
    }

    /// Reports a name that is not declared.
    ///
    /// - Returns: Whether it is declared.
    private func isDeclared(_ name: String, at location: Location) -> Bool {
        if dialect.types[name] != nil { return true }
        if dialect.unreadable.contains(name) { return false }
        let known = dialect.order + WireType.builtIn.keys.sorted()
        if let name = nearest(name, in: known) { dialect.meant.insert(name) }
        findings.error("no type '\(name)' is declared\(instead(of: name, in: known))", at: location)
        return false
    }
}
