/// Writes a JSON value of any kind without recursion, so that deep nesting needs no deep stack.
struct JSONTreeWriter {
    /// An array or an object whose members are being written.
    private enum Level {
        /// The elements that are left of an array.
        case array(IndexingIterator<[JSONValue]>)
        /// The members that are left of an object.
        case object(IndexingIterator<JSONObject>)
    }

    /// What is open, outermost first.
    private var levels: [Level] = []

    /// Writes a value.
    mutating func write(_ value: JSONValue, to writer: inout JSONWriter) {
        begin(value, &writer)
        while let last = levels.popLast() {
            switch last {
            case .array(var elements):
                guard let element = elements.next() else {
                    writer.endArray()
                    continue
                }
                levels.append(.array(elements))
                begin(element, &writer)
            case .object(var members):
                guard let (key, member) = members.next() else {
                    writer.endObject()
                    continue
                }
                levels.append(.object(members))
                writer.key(key)
                begin(member, &writer)
            }
        }
    }

    /// Opens an array or an object, or writes a value of another kind.
    private mutating func begin(_ value: JSONValue, _ writer: inout JSONWriter) {
        switch value {
        case .null: writer.null()
        case .bool(let value): value.write(to: &writer)
        case .number(let number): number.write(to: &writer)
        case .string(let text): text.write(to: &writer)
        case .array(let elements):
            writer.beginArray()
            levels.append(.array(elements.makeIterator()))
        case .object(let object):
            writer.beginObject()
            levels.append(.object(object.makeIterator()))
        }
    }
}
