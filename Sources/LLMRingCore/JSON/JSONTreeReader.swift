/// Reads a JSON value of any kind without recursion, so that deep nesting needs no deep stack.
struct JSONTreeReader {
    /// An array or an object that is open.
    private struct Level {
        /// Whether it is an object.
        var isObject: Bool

        /// Whether no member was read yet.
        var isFirst = true

        /// The key of the value that is read next, in an object.
        var key = ""

        /// The values of an array.
        var elements: [JSONValue] = []

        /// The keys and values of an object.
        var members: [(key: String, value: JSONValue)] = []

        /// What is open, as a value.
        var value: JSONValue {
            isObject ? .object(JSONObject(read: members)) : .array(elements)
        }

        /// Adds a value.
        mutating func add(_ value: JSONValue) {
            if isObject { members.append((key, value)) } else { elements.append(value) }
        }

        /// Moves to the next member; false behind the end.
        mutating func next(_ reader: inout JSONReader) throws(JSONError) -> Bool {
            guard isObject else { return try reader.nextElement(&isFirst) }
            guard let key = try reader.nextKey(&isFirst) else { return false }
            self.key = key
            return true
        }
    }

    /// What is open, outermost first.
    private var levels: [Level] = []

    /// Reads a value.
    mutating func read(_ reader: inout JSONReader) throws(JSONError) -> JSONValue {
        while true {
            if let scalar = try begin(&reader) {
                guard let last = levels.indices.last else { return scalar }
                levels[last].add(scalar)
            }
            if let whole = try advance(&reader) { return whole }
        }
    }

    /// Opens an array or an object and gives nil, or reads a value of another kind.
    private mutating func begin(_ reader: inout JSONReader) throws(JSONError) -> JSONValue? {
        switch reader.kind {
        case .object:
            try reader.beginObject()
            levels.append(Level(isObject: true))
        case .array:
            try reader.beginArray()
            levels.append(Level(isObject: false))
        case .string: return .string(try reader.string())
        case .number: return .number(try JSONNumber(from: &reader))
        case .bool: return .bool(try reader.bool())
        default:
            guard reader.takeNull() else { throw reader.expected("a value") }
            return .null
        }
        return nil
    }

    /// Moves to the next value that is to be read, or gives the whole value.
    private mutating func advance(_ reader: inout JSONReader) throws(JSONError) -> JSONValue? {
        while let last = levels.indices.last {
            if try levels[last].next(&reader) { return nil }
            let value = levels.removeLast().value
            guard let outer = levels.indices.last else { return value }
            levels[outer].add(value)
        }
        return nil
    }
}
