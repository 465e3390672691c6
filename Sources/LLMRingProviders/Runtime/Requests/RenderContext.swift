package import LLMRingCore

/// What an adapter knows and notes while it writes one request.
package struct RenderContext: Sendable {
    /// The dialect that is written.
    package let dialect: String

    /// The provider's identifier, for errors.
    package let provider: String

    /// The model, in the provider's words.
    package let model: String

    /// What is known of the model.
    package let flags: ModelFlags

    /// Settings that this provider does not take although its dialect does.
    package let refusals: [String: Unsupported]

    /// Which identifiers of tool calls the provider takes.
    package let callIDs: CallIDRules

    /// What the request lets one expect of its answer.
    package var expectations = AnswerExpectations()

    /// Settings that were left out.
    package private(set) var warnings: [Warning] = []

    /// Makes a context.
    package init(
        dialect: String,
        provider: String,
        model: String,
        flags: ModelFlags,
        refusals: [String: Unsupported] = [:],
        callIDs: CallIDRules = CallIDRules()
    ) {
        self.dialect = dialect
        self.provider = provider
        self.model = model
        self.flags = flags
        self.refusals = refusals
        self.callIDs = callIDs
    }

    /// Lets a setting through, unless the provider or the model does not take it.
    ///
    /// - Returns: The value; `nil` when there is none, or when it was left out with a warning.
    package mutating func take<T>(_ value: T?, _ setting: String, unless refused: Bool = false) throws(LLMError) -> T? {
        guard let value else { return nil }
        if let unsupported = refusals[setting] {
            try refuse(setting, unsupported)
            return nil
        }
        guard refused else { return value }
        let message = "'\(model)' does not take it with these settings; left out"
        warnings.append(Warning(setting: setting, message: message))
        return nil
    }

    /// Lets a list through unless it is empty; see ``take(_:_:unless:)``.
    package mutating func take<T>(_ list: [T], _ setting: String, unless refused: Bool = false) throws(LLMError) -> [T]?
    {
        try take(list.isEmpty ? nil : list, setting, unless: refused)
    }

    /// Lets a number through that lies in a range.
    ///
    /// - Throws: ``LLMError`` with code `invalid_request` when it lies outside.
    package func within(_ range: ClosedRange<Double>, _ value: Double?, _ setting: String) throws(LLMError) -> Double? {
        guard let value, !range.contains(value) else { return value }
        throw LLMError(
            .invalidRequest,
            "\(setting) is \(value); \(provider) takes \(range.lowerBound) to \(range.upperBound)",
            provider: provider
        )
    }

    /// Lets a list through that is not too long.
    ///
    /// - Throws: ``LLMError`` with code `invalid_request` when it is.
    package func atMost<T>(_ count: Int, _ list: [T]?, _ setting: String) throws(LLMError) -> [T]? {
        guard let list, list.count > count else { return list }
        throw LLMError(
            .invalidRequest,
            "\(setting) has \(list.count) values; \(provider) takes \(count)",
            provider: provider
        )
    }

    /// Deals with a setting that the dialect cannot say.
    ///
    /// - Throws: ``LLMError`` with code `unsupported` when that is an error.
    package mutating func refuse(_ setting: String, _ unsupported: Unsupported) throws(LLMError) {
        switch unsupported {
        case .drop: return
        case .warn: warnings.append(Warning(setting: setting, message: "\(provider) has no such setting; left out"))
        case .error:
            throw LLMError(
                .unsupported,
                "\(provider) cannot be told '\(setting)' in dialect '\(dialect)'; leave it out or choose another model",
                provider: provider
            )
        }
    }

    /// Checks that extra parameters are fields of the request.
    ///
    /// - Throws: ``LLMError`` with code `unsupported` that names the first that is not.
    func check(_ parameters: JSONObject, fields: [String]?) throws(LLMError) {
        guard let fields, let name = parameters.keys.first(where: { !fields.contains($0) }) else { return }
        throw LLMError(
            .unsupported,
            "\(provider) refuses requests with '\(name)', which dialect '\(dialect)' does not have; leave it out",
            provider: provider
        )
    }

    /// Notes something that the caller should know.
    package mutating func warn(_ setting: String, _ message: String) {
        warnings.append(Warning(setting: setting, message: message))
    }
}
