extension JSONReader {
    /// Reads a whole document; only whitespace may follow the value.
    @inlinable
    public static func read<T: WireValue>(
        _ type: T.Type = T.self,
        from bytes: UnsafeRawBufferPointer,
        lenient: Bool = false
    ) throws(JSONError) -> T {
        var reader = try JSONReader(bytes, lenient: lenient)
        do throws(JSONError) {
            let value = try T(from: &reader)
            try reader.finish()
            return value
        } catch {
            throw reader.located(error)
        }
    }

    /// Reads a whole document; only whitespace may follow the value.
    @inlinable
    public static func read<T: WireValue>(
        _ type: T.Type = T.self,
        from bytes: [UInt8],
        lenient: Bool = false
    ) throws(JSONError) -> T {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) -> T in
            try read(type, from: UnsafeRawBufferPointer(buffer), lenient: lenient)
        }
    }

    /// Reads a whole document; only whitespace may follow the value.
    @inlinable
    public static func read<T: WireValue>(
        _ type: T.Type = T.self,
        from bytes: ArraySlice<UInt8>,
        lenient: Bool = false
    ) throws(JSONError) -> T {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) -> T in
            try read(type, from: UnsafeRawBufferPointer(buffer), lenient: lenient)
        }
    }

    /// Reads a whole document; only whitespace may follow the value.
    @inlinable
    public static func read<T: WireValue>(
        _ type: T.Type = T.self,
        from text: String,
        lenient: Bool = false
    ) throws(JSONError) -> T {
        try read(type, from: Array(text.utf8), lenient: lenient)
    }

    /// Reads a whole document in which no object has a field that its type does not know.
    ///
    /// - Parameters:
    ///   - type: The type to read.
    ///   - bytes: The document.
    ///   - snakeCase: Whether fields of lower camel case are also known in snake case.
    /// - Returns: The value.
    /// - Throws: ``JSONError`` that names the first field which is missing or unknown.
    package static func readKnown<T: WireValue>(
        _ type: T.Type = T.self,
        from bytes: [UInt8],
        snakeCase: Bool = false
    ) throws(JSONError) -> T {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) -> T in
            var reader = try JSONReader(UnsafeRawBufferPointer(buffer))
            reader.refusesUnknown = true
            reader.takesSnakeCase = snakeCase
            do throws(JSONError) {
                let value = try T(from: &reader)
                try reader.finish()
                return value
            } catch {
                throw reader.located(error)
            }
        }
    }
}
