/// A JSON object that keeps the order of its keys; equality ignores it.
///
/// Meant for objects of some dozens of keys: a lookup goes through them one by one.
public struct JSONObject: Sendable {
    /// The keys and values, each key once.
    private var members: [(key: String, value: JSONValue)] = []

    /// Makes an empty object.
    public init() {}

    /// Makes an object from keys and values; the last of equal keys wins.
    public init(_ members: some Sequence<(String, JSONValue)>) {
        self.members = members.map { (key: $0, value: $1) }
        removeDuplicates()
    }

    /// Makes an object from members as they were read; the last of equal keys wins.
    init(read members: [(key: String, value: JSONValue)]) {
        self.members = members
        removeDuplicates()
    }

    /// The keys, in their order.
    public var keys: [String] {
        members.map(\.key)
    }

    /// The values, in the order of their keys.
    public var values: [JSONValue] {
        members.map(\.value)
    }

    /// The value of a key; nil removes it, a key that is not there yet goes to the end.
    public subscript(key: String) -> JSONValue? {
        get { members.first { $0.key == key }?.value }
        set {
            let index = members.firstIndex { $0.key == key }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append((key, value))
            case (nil, nil): break
            }
        }
    }

    /// Whether a key is there twice.
    private var hasDuplicates: Bool {
        guard members.count <= 8 else { return Set(members.lazy.map(\.key)).count < members.count }
        for index in members.indices.dropFirst() {
            for other in 0..<index where members[other].key == members[index].key { return true }
        }
        return false
    }

    /// Keeps the first place and the last value of each key.
    private mutating func removeDuplicates() {
        guard hasDuplicates else { return }
        var places: [String: Int] = [:]
        var unique: [(key: String, value: JSONValue)] = []
        for member in members {
            if let place = places[member.key] {
                unique[place].value = member.value
            } else {
                places[member.key] = unique.count
                unique.append(member)
            }
        }
        members = unique
    }
}

extension JSONObject: RandomAccessCollection {
    /// The position of the first key.
    public var startIndex: Int {
        0
    }

    /// The position behind the last key.
    public var endIndex: Int {
        members.count
    }

    /// The key and the value at a position.
    public subscript(position: Int) -> (key: String, value: JSONValue) {
        members[position]
    }
}

extension JSONObject: Hashable {
    /// Whether both have the same keys with the same values, in whatever order.
    public static func == (left: Self, right: Self) -> Bool {
        JSONValue.object(left) == .object(right)
    }

    /// Hashes the keys and values, whatever their order.
    public func hash(into hasher: inout Hasher) {
        JSONValue.object(self).hash(into: &hasher)
    }

    /// Adds the pairs of values that have the same keys; false when a key is in one object alone.
    func pair(with other: Self, _ pairs: inout [(JSONValue, JSONValue)]) -> Bool {
        guard count == other.count else { return false }
        let values = count <= 8 ? nil : Dictionary(other.members.map { ($0.key, $0.value) }) { $1 }
        for (index, member) in members.enumerated() {
            // Most often the keys have the same order.
            let twin = other.members[index]
            let value = twin.key == member.key ? twin.value : values.map { $0[member.key] } ?? other[member.key]
            guard let value else { return false }
            pairs.append((member.value, value))
        }
        return true
    }
}

extension JSONObject: WireValue {
    /// Reads an object; the last of equal keys wins.
    public init(from reader: inout JSONReader) throws(JSONError) {
        guard reader.kind == .object, case .object(let object) = try JSONValue(from: &reader) else {
            reader.skipWhitespace()
            throw reader.expected("an object")
        }
        self = object
    }

    /// Writes the object, its keys in their order.
    public func write(to writer: inout JSONWriter) {
        JSONValue.object(self).write(to: &writer)
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Makes an object from a literal; the last of equal keys wins.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements)
    }
}

extension JSONObject: CustomStringConvertible {
    /// The object as compact JSON.
    public var description: String {
        jsonText()
    }
}
