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

    /// The schema and what is asked of it; an empty one for any object.
    let output: OutputSchema
    /// What checks values.
    private let validator: SchemaValidator
    /// Whether a value that is no object may come in one, as providers may take only schemas of objects.
    let mayBeWrapped: Bool

    /// Makes a check; `nil` when the request asks for text.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the schema is wrong.
    init?(_ request: LLMRequest) throws {
        switch request.responseFormat {
        case .text: return nil
        case .json: output = OutputSchema(schema: ["type": "object"], strict: false)
        case .jsonSchema(let schema): output = schema
        }
        validator = try SchemaValidator(JSONSchema(output.schema))
        mayBeWrapped = !SchemaRules.isObject(output.schema)
    }

    /// Checks the text of an answer.
    func verdict(on text: String) -> Verdict {
        var warnings: [Warning] = []
        guard let value = value(in: text, &warnings) else { return .invalid(nil, [Self.noJSON]) }
        if let inner = unwrapped(value) {
            for other in [inner, withoutNulls(inner)].compactMap(\.self) where validator.isValid(other) {
                return .valid(other, warnings)
            }
        }
        let violations = validator.violations(of: value)
        guard !violations.isEmpty else { return .valid(value, warnings) }
        if let other = withoutNulls(value), validator.isValid(other) { return .valid(other, warnings) }
        guard let inner = unwrapped(value) else { return .invalid(value, violations) }
        return .invalid(inner, validator.violations(of: inner))
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
    private func unwrapped(_ value: JSONValue) -> JSONValue? {
        guard mayBeWrapped, case .object(let object) = value, object.count == 1 else { return nil }
        return object[SchemaRules.wrapper]
    }

    /// The value without nulls for properties that may be missing, as strict providers write those; `nil` for none.
    private func withoutNulls(_ value: JSONValue) -> JSONValue? {
        OptionalNulls(output.schema).removed(from: value)
    }

    /// The JSON in a text.
    private func value(in text: String, _ warnings: inout [Warning]) -> JSONValue? {
        // What is wrong with the text is told by the next step, or by the verdict.
        if let value = try? JSONValue(parsing: text) { return value }
        if let found = try? JSONExtraction(text, expecting: mayBeWrapped ? nil : .object) {
            if !found.isAlone { warnings.append(Self.warning("there was text around the JSON; left out")) }
            return found.value
        }
        guard output.repairs, let repaired = try? JSONRepair(text) else { return nil }
        let kinds = repaired.changes.map(\.kind.rawValue).joined(separator: ", ")
        warnings.append(Self.warning("the JSON was broken and is repaired: \(kinds)"))
        return repaired.value
    }

    /// A warning of an answer's shape.
    private static func warning(_ message: String) -> Warning {
        Warning(setting: "responseFormat", message: message)
    }
}
