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
    /// Paths to the wait that the provider asks for, the first that is there counts.
    private let retryAfter: [[String]]
    /// The rules, the first that fits counts.
    private let rules: [ErrorRule]

    /// Makes a table.
    ///
    /// A step `[]` of a path goes to the first element of a list in which the rest of the path is there.
    package init(
        message: [String],
        code: [String],
        requestID: [String],
        retryAfter: [String] = [],
        rules: [ErrorRule]
    ) {
        self.message = message.map { $0.split(separator: ".").map(String.init) }
        self.code = code.map { $0.split(separator: ".").map(String.init) }
        self.retryAfter = retryAfter.map { $0.split(separator: ".").map(String.init) }
        self.requestID = requestID
        self.rules = rules
    }

    /// Makes the error for an answer with a status that means failure.
    package func error(status: Int, headers: HTTPHeaders, body: [UInt8], provider: String) -> LLMError {
        let json = try? JSONValue(parsing: body)
        var error = classify(json, status: status, provider: provider)
        error.requestID = requestID.lazy.compactMap { headers[$0] }.first
        error.retryAfter = RetryAfter.duration(headers) ?? error.retryAfter
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
        error.retryAfter = retryAfter.lazy.compactMap { json?[path: $0] }.compactMap(Self.wait).first
        return error
    }

    /// The wait that a body asks for: seconds, or a span such as `34.4s`.
    private static func wait(_ json: JSONValue) -> Duration? {
        (json.doubleValue ?? json.stringValue.flatMap { WireTime.span($0) }).map { WireTime.duration($0) }
    }

    /// The code for a status that no rule names.
    private static func code(_ status: Int?) -> LLMError.Code {
        guard let status else { return .server }
        return status < 500 ? .invalidRequest : .server
    }
}

extension JSONValue {
    /// The value at the end of a path of names and `[]`.
    fileprivate subscript(path path: [String]) -> JSONValue? {
        var value = self
        for (index, name) in path.enumerated() {
            if name == "[]" {
                let rest = Array(path[(index + 1)...])
                return value.arrayValue?.lazy.compactMap { $0[path: rest] }.first
            }
            guard let next = value[name] else { return nil }
            value = next
        }
        return value
    }
}
