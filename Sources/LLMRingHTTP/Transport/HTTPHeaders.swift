/// The header fields of a request or an answer, in order.
///
/// Names are found regardless of case. Two values are equal when they have the
/// same fields, spelled alike, in the same order.
public struct HTTPHeaders: Sendable, Hashable {
    /// A field.
    private struct Field: Sendable, Hashable {
        var name: String
        var value: String
    }

    /// Goes through the fields.
    public struct Iterator: IteratorProtocol {
        private var rest: IndexingIterator<[Field]>

        fileprivate init(_ headers: HTTPHeaders) {
            rest = headers.fields.makeIterator()
        }

        /// Gives the next field.
        public mutating func next() -> (name: String, value: String)? {
            rest.next().map { ($0.name, $0.value) }
        }
    }

    private var fields: [Field]

    /// Makes an empty list of fields.
    public init() {
        fields = []
    }

    /// The number of fields.
    public var count: Int { fields.count }

    /// Whether there is no field.
    public var isEmpty: Bool { fields.isEmpty }

    /// The first field of a name; setting it replaces all of that name, and nil removes them.
    public subscript(name: String) -> String? {
        get {
            for field in fields where Self.isSame(field.name, name) {
                return field.value
            }
            return nil
        }
        set {
            guard let newValue else {
                fields.removeAll { Self.isSame($0.name, name) }
                return
            }
            set(name, to: newValue)
        }
    }

    /// Gives the values of all fields of a name, in order.
    public func values(_ name: String) -> [String] {
        fields.filter { Self.isSame($0.name, name) }.map(\.value)
    }

    /// Replaces all fields of a name with one, which takes the first one's place.
    public mutating func set(_ name: String, to value: String) {
        guard let index = fields.firstIndex(where: { Self.isSame($0.name, name) }) else {
            add(name, value)
            return
        }
        fields[index].value = value
        var position = 0
        fields.removeAll { field in
            defer { position += 1 }
            return position > index && Self.isSame(field.name, name)
        }
    }

    /// Adds a field after all others.
    public mutating func add(_ name: String, _ value: String) {
        fields.append(Field(name: name, value: value))
    }

    /// Makes room for a number of fields.
    mutating func reserveCapacity(_ count: Int) {
        fields.reserveCapacity(count)
    }

    /// Whether two names are the same but for the case of ASCII letters.
    static func isSame(_ one: String, _ other: String) -> Bool {
        let left = one.utf8
        let right = other.utf8
        guard left.count == right.count else { return false }
        return left.elementsEqual(right) { $0 == $1 || ($0 ^ $1 == 0x20 && isLetter($0)) }
    }

    /// Whether a byte is an ASCII letter.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20)
    }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    /// Makes the fields of a literal, in its order; a name may come several times.
    public init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { Field(name: $0.0, value: $0.1) }
    }
}

extension HTTPHeaders: Sequence {
    /// Goes through the fields in order.
    public func makeIterator() -> Iterator {
        Iterator(self)
    }
}

extension HTTPHeaders: CustomStringConvertible {
    /// The names alone: values may hold keys.
    public var description: String {
        "[\(fields.map(\.name).joined(separator: ", "))]"
    }
}

extension HTTPHeaders: CustomReflectable {
    /// Shows no values either.
    public var customMirror: Mirror {
        Mirror(self, children: ["names": fields.map(\.name)])
    }
}
