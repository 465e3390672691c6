/// What a schema says about a type and its properties beyond their types.
public struct SchemaNotes: Sendable, Hashable {
    /// What the type is, for the model; `nil` when nothing is to be said.
    public var description: String?

    /// The notes by the names of keys, in their order.
    var notes: [String: SchemaNote]

    /// The names of the keys, in their order.
    private(set) var keys: [String]

    /// Makes notes.
    ///
    /// - Parameters:
    ///   - description: What the type is, for the model.
    ///   - type: The type's coding keys.
    ///   - notes: What is to be said about each key; the last of equal keys wins.
    public init<Key: CodingKey>(
        _ description: String? = nil,
        keyedBy type: Key.Type,
        _ notes: KeyValuePairs<Key, SchemaNote>
    ) {
        self.description = description
        keys = notes.map { $0.key.stringValue }
        self.notes = Dictionary(notes.map { ($0.key.stringValue, $0.value) }) { $1 }
    }

    /// Makes notes that only say what the type is.
    public init(_ description: String) {
        self.description = description
        keys = []
        notes = [:]
    }
}
