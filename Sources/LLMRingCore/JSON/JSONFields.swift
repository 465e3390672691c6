/// What a wire type keeps beside its properties, so that it is written as it was read.
///
/// These are the fields that the type does not know, which of its own fields were null, and numbers in an unusual
/// spelling. Users may add fields to a request and read fields of an answer by name.
public struct JSONFields: Sendable {
    /// A text that is kept.
    struct Entry: Hashable, Sendable {
        /// The index of a field that the type knows; -1 for others.
        var field: Int

        /// The name of a field that the type does not know; empty for others.
        var name: String

        /// The value's JSON.
        var text: String
    }

    /// The known fields below 64 that were null, one bit for each.
    @usableFromInline var nulls: UInt64 = 0

    /// What else is kept, in its order; empty in nearly all values, which costs no allocation.
    var entries: [Entry] = []

    /// Makes fields that keep nothing.
    public init() {}

    /// Whether nothing is kept.
    public var isEmpty: Bool {
        nulls == 0 && entries.isEmpty
    }

    /// The names of the fields that the type does not know, in their order.
    public var names: [String] {
        entries.filter { $0.field < 0 }.map(\.name)
    }

    /// The value of a field that the type does not know; nil removes it.
    ///
    /// Fields that the type knows are not set here, but through its properties.
    public subscript(name: String) -> JSONValue? {
        get {
            guard let entry = entries.last(where: { $0.field < 0 && $0.name == name }) else { return nil }
            return try? JSONReader.read(JSONValue.self, from: entry.text, lenient: true)
        }
        set {
            let place = entries.firstIndex { $0.field < 0 && $0.name == name }
            entries.removeAll { $0.field < 0 && $0.name == name }
            guard let newValue else { return }
            let entry = Entry(field: -1, name: name, text: newValue.description)
            entries.insert(entry, at: place ?? entries.count)
        }
    }
}

extension JSONFields: Hashable {
    /// Whether two hold the same fields, in whatever order, and the same spellings.
    public static func == (left: Self, right: Self) -> Bool {
        left.nulls == right.nulls && left.contents == right.contents
    }

    /// Hashes what is equal in equal fields.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(nulls)
        hasher.combine(contents)
    }

    /// The last entry for each field.
    private var contents: [Entry: JSONValue] {
        var contents: [Entry: JSONValue] = [:]
        for entry in entries {
            let key = Entry(field: entry.field, name: entry.name, text: "")
            contents[key] = try? JSONReader.read(JSONValue.self, from: entry.text, lenient: true)
        }
        return contents
    }
}
