extension Array: WireValue where Element: WireValue {
    /// Reads an array; an object in the place of an array of objects is its only element.
    @inlinable
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginArrayUnlessObject() else {
            append(try Element(from: &reader))
            reader.spelledOddly = true
            return
        }
        var isFirst = true
        while try reader.nextElement(&isFirst) { append(try Element(from: &reader)) }
    }

    /// Writes an array.
    @inlinable
    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        for element in self { element.write(to: &writer) }
        writer.endArray()
    }
}

extension Dictionary: WireValue where Key == String, Value: WireValue {
    /// Reads an object; the last of equal keys wins.
    @inlinable
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        try reader.beginObject()
        var isFirst = true
        while let key = try reader.nextKey(&isFirst) { self[key] = try Value(from: &reader) }
    }

    /// Writes an object, its keys sorted.
    @inlinable
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        for (key, value) in sorted(by: { $0.key < $1.key }) {
            writer.key(key)
            value.write(to: &writer)
        }
        writer.endObject()
    }
}
