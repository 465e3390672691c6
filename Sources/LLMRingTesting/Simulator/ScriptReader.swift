import LLMRingCore

/// Reads an object of a script, and reports keys that it does not know.
struct ScriptReader {
    /// The object.
    private let object: JSONObject
    /// What it is, for messages.
    private let what: String
    /// The keys that were asked for.
    private var known: Set<String> = []

    /// Begins to read.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the value is no object.
    init(_ json: JSONValue, _ what: String) throws(LLMError) {
        guard let object = json.objectValue else { throw Self.fault("\(what) is no object") }
        self.object = object
        self.what = what
    }

    /// The value of a key; `nil` when there is none.
    mutating func value(_ key: String) -> JSONValue? {
        known.insert(key)
        return object[key]
    }

    /// The elements of a list; none when there is none.
    mutating func list(_ key: String) -> [JSONValue] {
        value(key)?.arrayValue ?? []
    }

    /// A time in seconds; `nil` when there is none.
    mutating func seconds(_ key: String) -> Duration? {
        value(key)?.doubleValue.map { .seconds($0) }
    }

    /// Checks that all keys were asked for.
    ///
    /// - Throws: ``LLMError`` with code `configuration` that names one that was not.
    func end() throws(LLMError) {
        for (key, _) in object where !known.contains(key) {
            let words = known.sorted().joined(separator: ", ")
            throw Self.fault("\(what) has no key '\(key)'; it has \(words)")
        }
    }

    /// The error for what is wrong with a script.
    static func fault(_ message: String) -> LLMError {
        LLMError(.configuration, message)
    }
}
