extension String: WireValue {
    /// Reads a string.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.string()
    }

    /// Writes a string; only what must be escaped is.
    public func write(to writer: inout JSONWriter) {
        writer.string(self)
    }
}

extension Int: WireValue {
    /// Reads an integer; 1.0 and 1e3 are integers too.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.int()
    }

    /// Writes an integer.
    public func write(to writer: inout JSONWriter) {
        writer.number(self)
    }
}

extension Double: WireValue {
    /// Reads a number.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.double()
    }

    /// Writes the shortest text that gives the same number back; null when the number is not finite.
    public func write(to writer: inout JSONWriter) {
        writer.number(self)
    }
}

extension Bool: WireValue {
    /// Reads true or false.
    public init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.bool()
    }

    /// Writes true or false.
    public func write(to writer: inout JSONWriter) {
        writer.raw(self ? "true" : "false")
    }
}
