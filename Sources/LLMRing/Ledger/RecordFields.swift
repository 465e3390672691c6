import LLMRingCore

/// Reads the fields of a record's JSON, and says which one is wrong.
struct RecordFields {
    /// The object.
    private let json: JSONValue

    /// Makes a reader of an object.
    init(_ json: JSONValue) {
        self.json = json
    }

    /// A text that must be there.
    func text(_ name: String) throws -> String {
        guard let text = try optionalText(name) else { throw LLMError(.decoding, "the field '\(name)' is missing") }
        return text
    }

    /// A text; nil when it is null or not there.
    func optionalText(_ name: String) throws -> String? {
        guard let value = json[name], !value.isNull else { return nil }
        guard let text = value.stringValue else { throw LLMError(.decoding, "the field '\(name)' is no string") }
        return text
    }

    /// The largest count; sums of millions of them still fit.
    private static let limit = 1_000_000_000_000

    /// A number of things; nil when it is null or not there.
    func count(_ name: String) throws -> Int? {
        guard let value = json[name], !value.isNull else { return nil }
        guard let count = value.intValue, (0...Self.limit).contains(count) else {
            throw LLMError(.decoding, "the field '\(name)' is no count")
        }
        return count
    }

    /// A moment that must be there.
    func time(_ name: String) throws -> Timestamp {
        let text = try text(name)
        do {
            return try Timestamp(parsing: text)
        } catch {
            throw LLMError(.decoding, "the field '\(name)' is no date with a time")
        }
    }
}
