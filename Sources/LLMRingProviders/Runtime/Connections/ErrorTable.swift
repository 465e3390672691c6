package import LLMRingCore
package import LLMRingHTTP

/// How a dialect's errors are told apart.
package struct ErrorTable: Sendable {
    /// Paths to the message, the first that is there counts.
    private let message: [[String]]
    /// Paths to codes, all of which count.
    private let code: [[String]]
    /// Headers that name the call.
    private let requestID: [String]
    /// The rules, the first that fits counts.
    private let rules: [ErrorRule]

    /// Makes a table.
    package init(message: [String], code: [String], requestID: [String], rules: [ErrorRule]) {
        self.message = message.map { $0.split(separator: ".").map(String.init) }
        self.code = code.map { $0.split(separator: ".").map(String.init) }
        self.requestID = requestID
        self.rules = rules
    }

    /// Makes the error for an answer with a status that means failure.
    package func error(status: Int, headers: HTTPHeaders, body: [UInt8], provider: String) -> LLMError {
        let json = try? JSONValue(parsing: body)
        var error = classify(json, status: status, provider: provider)
        error.requestID = requestID.lazy.compactMap { headers[$0] }.first
        error.retryAfter = RetryAfter.duration(headers)
        return error
    }

    /// Makes the error that stands inside an answer with status 200.
    package func error(inside json: JSONValue, provider: String) -> LLMError {
        classify(json, status: nil, provider: provider)
    }

    /// Finds the code and the message.
    private func classify(_ json: JSONValue?, status: Int?, provider: String) -> LLMError {
        let text = message.lazy.compactMap { json?[path: $0]?.stringValue }.first
        let codes = Set(
            code.compactMap { json?[path: $0] }.compactMap { $0.stringValue ?? $0.intValue.map(String.init) }
        )
        let inner = codes.lazy.compactMap { Int($0) }.first { (400...599).contains($0) }
        let rule = rules.first { $0.fits(status: status ?? inner, codes: codes, message: text ?? "") }
        var error = LLMError(
            rule?.code ?? Self.code(status ?? inner),
            text ?? status.map { "the provider answered with status \($0) and no message" } ?? "the provider failed",
            provider: provider,
            status: status
        )
        error.retryHint = rule?.retry
        return error
    }

    /// The code for a status that no rule names.
    private static func code(_ status: Int?) -> LLMError.Code {
        guard let status else { return .server }
        return status < 500 ? .invalidRequest : .server
    }
}

extension JSONValue {
    /// The value at the end of a path of names.
    fileprivate subscript(path path: [String]) -> JSONValue? {
        path.reduce(self) { value, name in value?[name] }
    }
}
