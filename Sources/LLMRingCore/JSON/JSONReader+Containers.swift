extension JSONReader {
    /// Begins to read an object whose fields have known names.
    public mutating func object(_ names: FieldNames) throws(JSONError) -> JSONObjectScan {
        try open(UInt8(ascii: "{"), "an object")
        return JSONObjectScan(names: names)
    }

    /// Moves to the next field with a known name and gives its index; nil behind the object's end.
    ///
    /// Fields with other names are kept on the way.
    public mutating func next(
        _ scan: inout JSONObjectScan,
        _ fields: inout JSONFields
    ) throws(JSONError) -> Int? {
        while try nextMember(&scan.isFirst) {
            let index = scan.expected
            if index < scan.names.count {
                let count = scan.names.lengthStanding(index, at: cursor + 1, before: end)
                if count >= 0 {
                    cursor += count + 2
                    scan.expected = index + 1
                    try colon()
                    return index
                }
            }
            if let index = try otherKey(&scan, &fields) { return index }
        }
        return nil
    }

    /// Reads a key that was not expected, and its value if the key is unknown.
    @inline(never)
    private mutating func otherKey(
        _ scan: inout JSONObjectScan,
        _ fields: inout JSONFields
    ) throws(JSONError) -> Int? {
        let key = try stringSpan()
        try colon()
        if let index = scan.names.index(of: key, from: scan.expected) {
            scan.expected = index + 1
            return index
        }
        if refusesUnknown {
            guard takesSnakeCase, let index = scan.names.index(ofSnakeCase: key.string) else {
                throw fault("unknown field '\(key.string)'")
            }
            return index
        }
        let first = cursor
        try skip()
        fields.keep(key.string, text(from: first))
        return nil
    }

    /// Begins to read an object whose keys are not known before.
    public mutating func beginObject() throws(JSONError) {
        try open(UInt8(ascii: "{"), "an object")
    }

    /// Moves to the next value of an object and gives its key; nil behind the object's end.
    public mutating func nextKey(_ isFirst: inout Bool) throws(JSONError) -> String? {
        try nextKeySpan(&isFirst)?.string
    }

    /// Moves to the next value of an object and gives its key as it stands there.
    mutating func nextKeySpan(_ isFirst: inout Bool) throws(JSONError) -> JSONStringSpan? {
        guard try nextMember(&isFirst) else { return nil }
        let key = try stringSpan()
        try colon()
        return key
    }

    /// Begins to read an array.
    public mutating func beginArray() throws(JSONError) {
        try open(UInt8(ascii: "["), "an array")
    }

    /// Begins to read an array; false, without moving, at an object.
    ///
    /// Some services take an object for a list that has but one element.
    @usableFromInline
    mutating func beginArrayUnlessObject() throws(JSONError) -> Bool {
        skipWhitespace()
        guard !isAt(UInt8(ascii: "{")) else { return false }
        try beginArray()
        return true
    }

    /// Moves to the next element of an array; false behind the array's end.
    public mutating func nextElement(_ isFirst: inout Bool) throws(JSONError) -> Bool {
        skipWhitespace()
        if isAt(UInt8(ascii: "]")) {
            close()
            return false
        }
        try separator(&isFirst, "expected ',' or ']'")
        return true
    }

    /// Moves to the next key of an object; false behind the object's end.
    @inline(__always)
    private mutating func nextMember(_ isFirst: inout Bool) throws(JSONError) -> Bool {
        // Most senders write no whitespace.
        if !isFirst, end - cursor >= 2, cursor[0] == UInt8(ascii: ","), cursor[1] == UInt8(ascii: "\"") {
            cursor += 1
            return true
        }
        skipWhitespace()
        if isAt(UInt8(ascii: "}")) {
            close()
            return false
        }
        try separator(&isFirst, "expected ',' or '}'")
        guard isAt(UInt8(ascii: "\"")) else { throw fault("expected '\"'") }
        return true
    }

    /// Moves over a comma, save before the first value.
    @inline(__always)
    private mutating func separator(_ isFirst: inout Bool, _ message: StaticString) throws(JSONError) {
        guard !isFirst else {
            isFirst = false
            return
        }
        guard isAt(UInt8(ascii: ",")) else { throw fault(message.description) }
        cursor += 1
        skipWhitespace()
        guard !isAt(UInt8(ascii: "]")), !isAt(UInt8(ascii: "}")) else { throw fault("expected a value behind ','") }
    }

    /// Moves over a colon and the whitespace around it.
    @inline(__always)
    private mutating func colon() throws(JSONError) {
        if end - cursor >= 2, cursor[0] == UInt8(ascii: ":"), cursor[1] > 0x20 {
            cursor += 1
            return
        }
        skipWhitespace()
        guard isAt(UInt8(ascii: ":")) else { throw fault("expected ':'") }
        cursor += 1
        skipWhitespace()
    }

    /// Moves over an opening bracket.
    private mutating func open(_ bracket: UInt8, _ what: StaticString) throws(JSONError) {
        skipWhitespace()
        guard isAt(bracket) else { throw expected(what.description) }
        guard depth < Self.maxDepth else { throw fault("nested deeper than \(Self.maxDepth)") }
        depth += 1
        cursor += 1
    }

    /// Moves over a closing bracket.
    @inline(__always)
    private mutating func close() {
        depth -= 1
        cursor += 1
    }
}
