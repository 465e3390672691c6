/// A TOML table that keeps the order of its keys; equality ignores it.
///
/// Keys are told apart by their bytes, as TOML wants it.
package struct TOMLTable: Sendable {
    /// The keys, in their order.
    package private(set) var keys: [String] = []

    /// The values, in the order of their keys.
    package private(set) var values: [TOMLValue] = []

    /// The positions of the keys, by their bytes.
    private var places: [[UInt8]: Int] = [:]

    /// Makes an empty table.
    package init() {}

    /// Makes a table; the last of equal keys wins.
    package init(_ members: [(String, TOMLValue)]) {
        for (key, value) in members { self[key] = value }
    }

    /// Whether there is no key.
    package var isEmpty: Bool { keys.isEmpty }

    /// The keys and values, in their order.
    package var members: [(key: String, value: TOMLValue)] {
        Array(zip(keys, values)).map { (key: $0, value: $1) }
    }

    /// The value of a key; nil removes it, a key that is not there yet goes to the end.
    package subscript(key: String) -> TOMLValue? {
        get { places[Array(key.utf8)].map { values[$0] } }
        set {
            let bytes = Array(key.utf8)
            switch (places[bytes], newValue) {
            case (let place?, let value?):
                values[place] = value
            case (nil, let value?):
                places[bytes] = keys.count
                keys.append(key)
                values.append(value)
            case (let place?, nil):
                keys.remove(at: place)
                values.remove(at: place)
                places.removeAll()
                for (index, key) in keys.enumerated() { places[Array(key.utf8)] = index }
            case (nil, nil): break
            }
        }
    }
}

extension TOMLTable: Hashable {
    /// Whether both have the same keys with the same values, in whatever order.
    package static func == (left: Self, right: Self) -> Bool {
        left.keys.count == right.keys.count && left.members.allSatisfy { right[$0.key] == $0.value }
    }

    /// Hashes the keys, whatever their order.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(Set(places.keys))
    }
}

extension TOMLTable: ExpressibleByDictionaryLiteral {
    /// Makes a table from a literal; the last of equal keys wins.
    package init(dictionaryLiteral elements: (String, TOMLValue)...) {
        self.init(elements)
    }
}
