import LLMRingCore

/// Checks what a caller gives for an operation, and writes the call.
struct NamedCallWriter {
    /// The operation.
    let operation: OperationDescription
    /// What the caller gives.
    let input: NamedCall.Input
    /// The provider, for errors.
    let provider: String

    /// Checks that all that is needed is there, and nothing else.
    ///
    /// - Throws: ``LLMError`` with code `invalidRequest` or `unsupported`.
    func check(streaming: Bool) throws(LLMError) {
        if streaming, operation.stream == nil {
            throw error("'\(operation.name)' cannot be streamed", .unsupported)
        }
        if !streaming, case .events = operation.answer {
            throw error("'\(operation.name)' can only be streamed", .unsupported)
        }
        try checkNames()
        try checkNeeds()
    }

    /// Writes the call.
    ///
    /// - Returns: The call, and its body for people.
    /// - Throws: ``LLMError`` with code `invalidRequest`.
    func call(streaming: Bool) throws(LLMError) -> (OperationCall, JSONValue) {
        let stream = streaming ? operation.stream : nil
        var call = OperationCall(
            operation.method,
            stream?.path ?? operation.path,
            at: operation.place,
            of: operation.dialect
        )
        for name in operation.pathParameters { call.parameter(name, Self.text(input.parameters[name])) }
        for field in operation.query { call.query(field.name, value(of: field)) }
        for (name, value) in stream?.query ?? [] { call.query(name, value) }
        for field in operation.headers {
            call.header(field.name, value(of: field).map { Self.text($0) })
        }
        let shown = try setBody(of: &call, streaming: streaming)
        return (call, shown)
    }

    /// What is sent for a parameter; `nil` for nothing.
    private func value(of field: OperationParameter) -> JSONValue? {
        if let value = field.value { return .string(value) }
        return input.parameters[field.name] ?? field.initial.map { .string($0) }
    }

    /// Sets the body of a call, and gives it for people.
    private func setBody(of call: inout OperationCall, streaming: Bool) throws(LLMError) -> JSONValue {
        let fixed = operation.fixedFields(streaming: streaming)
        switch operation.body {
        case .none:
            return .null
        case .bytes:
            guard let file = input.files.first?.file else { return .null }
            try call.file(file)
            return .string("\(file)")
        case .json, .resumable:
            var body = input.body ?? .null
            if !fixed.isEmpty {
                guard var object = body.objectValue else {
                    throw error("the body of '\(operation.name)' is a JSON object")
                }
                for (name, value) in fixed { object[name] = value }
                body = .object(object)
            }
            call.body(body)
            return body
        case .form(let fields):
            let parts = FormParts(fields: fields, fixed: fixed, input: input)
            try call.form(parts)
            return .object(parts.shown)
        }
    }

    /// Reports parameters, files and bodies that the operation does not take.
    private func checkNames() throws(LLMError) {
        let fields = operation.openFields
        let texts = operation.pathParameters + fields.filter { !$0.isFile }.map(\.name)
        let files = fields.filter(\.isFile).map(\.name)
        for name in input.parameters.keys where !texts.contains(name) {
            if files.contains(name) { throw error("'\(name)' of '\(operation.name)' is a file") }
            throw error("'\(operation.name)' has no parameter '\(name)'\(hint(for: name, in: texts + files))")
        }
        for (name, _) in input.files where !operation.takesFile && !files.contains(name) {
            throw error("'\(operation.name)' takes no file '\(name)'\(hint(for: name, in: files))")
        }
        if operation.takesFile, input.files.count > 1 { throw error("'\(operation.name)' takes one file") }
        if input.body != nil, !operation.takesJSON, operation.formFields.isEmpty {
            throw error("'\(operation.name)' takes no body of JSON")
        }
        if let body = input.body, !operation.takesJSON, body.objectValue == nil {
            throw error("the body of '\(operation.name)' is a form; give its fields as a JSON object")
        }
    }

    /// Reports what is missing.
    private func checkNeeds() throws(LLMError) {
        let given = input.parameters.keys + input.files.map(\.name)
        let required = (operation.query + operation.headers).filter(\.isRequired).map(\.name)
        for name in operation.pathParameters + required where !given.contains(name) {
            throw error("'\(operation.name)' needs the parameter '\(name)'")
        }
        let inBody = operation.formFields.isEmpty ? [] : input.body?.objectValue?.keys ?? []
        for field in operation.formFields where field.isRequired && !(given + inBody).contains(field.name) {
            throw error("'\(operation.name)' needs the \(field.isFile ? "file" : "field") '\(field.name)'")
        }
        if operation.takesFile, input.files.isEmpty { throw error("'\(operation.name)' needs a file") }
        if operation.takesJSON, input.body == nil { throw error("'\(operation.name)' needs a body of JSON") }
    }

    /// An error of the caller's.
    private func error(_ message: String, _ code: LLMError.Code = .invalidRequest) -> LLMError {
        LLMError(code, message, provider: provider)
    }

    /// A value as it stands in a path or a header.
    private static func text(_ value: JSONValue?) -> String {
        value?.stringValue ?? value?.description ?? ""
    }
}

/// The parts of a form whose type is not known.
private struct FormParts: MultipartRequest {
    /// The fields that the operation declares, in order.
    let fields: [OperationParameter]
    /// Fields that each call sets.
    let fixed: JSONObject
    /// What the caller gives.
    let input: NamedCall.Input

    /// The texts of the form: those that each call sets, then the declared ones, then others.
    private var texts: JSONObject {
        var texts = fixed
        let body = input.body?.objectValue ?? JSONObject()
        let initial = Dictionary(fields.map { ($0.name, $0.initial) }) { first, _ in first }
        for name in fields.map(\.name) + body.keys where texts[name] == nil {
            texts[name] = input.parameters[name] ?? body[name] ?? (initial[name] ?? nil).map { .string($0) }
        }
        return texts
    }

    /// Writes the parts.
    func write(to form: inout MultipartForm) {
        for (name, value) in texts { form.part(name, value) }
        for (name, file) in input.files { form.part(name, file) }
    }

    /// The parts for people.
    var shown: JSONObject {
        var shown = texts
        for (name, file) in input.files {
            let earlier = shown[name].map { $0.arrayValue ?? [$0] } ?? []
            shown[name] = earlier.isEmpty ? .string("\(file)") : .array(earlier + [.string("\(file)")])
        }
        return shown
    }
}
