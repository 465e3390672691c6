internal import LLMRingCore
private import LLMRingProviders

/// Reads the JSON of an answer and checks it against the schema that was asked for.
struct OutputCheck: Sendable {
    /// What an answer turned out to be.
    enum Verdict: Sendable {
        /// It follows the schema.
        case valid(JSONValue, [Warning])
        /// It does not, or is no JSON.
        case invalid(JSONValue?, [SchemaViolation])
    }

    /// The schema and what is asked of it.
    let output: OutputSchema
    /// What checks values.
    private let validator: SchemaValidator
    /// Whether a value that is no object may come in one, as providers may take only schemas of objects.
    let mayBeWrapped: Bool

    /// Makes a check; `nil` when the request asks for no schema.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the schema is wrong.
    init?(_ request: LLMRequest) throws {
        guard case .jsonSchema(let output) = request.responseFormat else { return nil }
        self.output = output
        validator = try SchemaValidator(JSONSchema(output.schema))
        mayBeWrapped = !SchemaRules.isObject(output.schema)
    }

    /// Checks the text of an answer.
    func verdict(on text: String) -> Verdict {
        var warnings: [Warning] = []
        guard let value = value(in: text, &warnings) else {
            return .invalid(nil, [Self.noJSON])
        }
        let violations = validator.violations(of: value)
        guard !violations.isEmpty else { return .valid(value, warnings) }
        for other in [unwrapped(value), withoutNulls(value)].compactMap(\.self) where validator.isValid(other) {
            return .valid(other, warnings)
        }
        return .invalid(value, violations)
    }

    /// The violation of an answer that is no JSON.
    private static let noJSON = SchemaViolation(
        path: "",
        rule: "json",
        schemaPath: "",
        value: .null,
        message: "the answer is no JSON"
    )

    /// The value that an object holds which only wraps it.
    func unwrapped(_ value: JSONValue) -> JSONValue? {
        guard mayBeWrapped, case .object(let object) = value, object.count == 1 else { return nil }
        return object[SchemaRules.wrapper].map { withoutNulls($0) ?? $0 }
    }

    /// The part of a growing value that is the answer, where an object may wrap it; `nil` before it begins.
    func unwrapped(_ partial: PartialJSON) -> PartialJSON? {
        mayBeWrapped && partial.kind == .object ? partial[SchemaRules.wrapper] : partial
    }

    /// The value without nulls for properties that may be missing, as strict providers write those; `nil` for none.
    private func withoutNulls(_ value: JSONValue) -> JSONValue? {
        OptionalNulls(output.schema).removed(from: value)
    }

    /// The JSON in a text.
    private func value(in text: String, _ warnings: inout [Warning]) -> JSONValue? {
        if let value = try? JSONValue(parsing: text) { return value }
        if let found = try? JSONExtraction(text) {
            warnings.append(Warning(setting: "responseFormat", message: "there was text around the JSON; left out"))
            return found.value
        }
        guard output.repairs, let repaired = try? JSONRepair(text) else { return nil }
        let kinds = repaired.changes.map(\.kind.rawValue).joined(separator: ", ")
        warnings.append(Warning(setting: "responseFormat", message: "the JSON was broken and is repaired: \(kinds)"))
        return repaired.value
    }
}
