/// Writes a JSON value in its canonical form without recursion.
struct CanonicalWriter {
    /// An array or an object whose members are being written.
    private enum Level {
        /// The elements that are left of an array.
        case array(IndexingIterator<[JSONValue]>)
        /// The members that are left of an object, in their canonical order.
        case object(IndexingIterator<[(key: String, value: JSONValue)]>)
    }

    /// What was written so far.
    private var writer = JSONWriter()

    /// What is open, outermost first.
    private var levels: [Level] = []

    /// Writes a value and gives all bytes.
    mutating func write(_ value: JSONValue) throws -> [UInt8] {
        try begin(value)
        while let last = levels.popLast() {
            switch last {
            case .array(var elements):
                guard let element = elements.next() else {
                    writer.endArray()
                    continue
                }
                levels.append(.array(elements))
                try begin(element)
            case .object(var members):
                guard let (key, member) = members.next() else {
                    writer.endObject()
                    continue
                }
                levels.append(.object(members))
                writer.key(key)
                try begin(member)
            }
        }
        return writer.bytes
    }

    /// Opens an array or an object, or writes a value of another kind.
    private mutating func begin(_ value: JSONValue) throws {
        switch value {
        case .null, .bool, .string: writer.value(value)
        case .number(let number):
            guard let text = ECMAScriptNumber.text(of: number.doubleValue) else {
                throw LLMError(
                    .unsupported,
                    "a number is too large for the canonical form of JSON; write it as a string"
                )
            }
            writer.raw(text)
        case .array(let elements):
            writer.beginArray()
            levels.append(.array(elements.makeIterator()))
        case .object(let object):
            writer.beginObject()
            let members = object.map { $0 }.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
            levels.append(.object(members.makeIterator()))
        }
    }
}
