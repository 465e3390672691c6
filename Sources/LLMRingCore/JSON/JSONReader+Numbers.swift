extension JSONReader {
    /// Reads an integer; a number like 1.0 or 1e3 is one too.
    mutating func int() throws(JSONError) -> Int {
        skipWhitespace()
        if let value = plainInt() { return value }
        let first = cursor
        let span = try numberSpan()
        guard let value = span.intValue else {
            cursor = first
            throw fault("expected an integer of at most 64 bits")
        }
        if span.isOddInt { spelledOddly = true }
        return value
    }

    /// Reads an integer of up to 18 digits and no sign; nil, without moving, at anything else.
    @inline(__always)
    private mutating func plainInt() -> Int? {
        var place = cursor
        var value = 0
        while place < end, place - cursor < 19 {
            let digit = place.pointee &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            value = value &* 10 &+ Int(digit)
            place += 1
        }
        let count = place - cursor
        guard 1...18 ~= count, place < end, count == 1 || cursor.pointee != UInt8(ascii: "0") else { return nil }
        switch place.pointee {
        case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): return nil
        default: break
        }
        cursor = place
        return value
    }

    /// Reads a double.
    mutating func double() throws(JSONError) -> Double {
        skipWhitespace()
        let first = cursor
        let span = try numberSpan()
        guard let value = span.doubleValue else {
            cursor = first
            throw fault("number too large")
        }
        if span.isOdd(value) { spelledOddly = true }
        return value
    }

    /// Moves over the number at the cursor and checks it.
    mutating func numberSpan() throws(JSONError) -> JSONNumberSpan {
        var span = JSONNumberSpan(start: cursor)
        guard cursor < end, JSONKind(firstByte: cursor.pointee) == .number else { throw expected("a number") }
        if isAt(UInt8(ascii: "-")) {
            span.isNegative = true
            cursor += 1
        }
        if isAt(UInt8(ascii: "0")) { cursor += 1 } else { try digits(into: &span) }
        if isAt(UInt8(ascii: ".")) {
            span.hasPoint = true
            cursor += 1
            let fraction = cursor
            try digits(into: &span)
            span.fractionCount = cursor - fraction
        }
        if isAt(UInt8(ascii: "e")) || isAt(UInt8(ascii: "E")) {
            span.hasExponent = true
            cursor += 1
            span.exponent = try exponent()
        }
        span.count = cursor - span.start
        return span
    }

    /// Reads at least one digit; zeros before the first other digit are not significant.
    @inline(__always)
    private mutating func digits(into span: inout JSONNumberSpan) throws(JSONError) {
        let first = cursor
        while cursor < end {
            let digit = cursor.pointee &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            if span.digitCount > 0 || digit > 0 {
                if span.digitCount < 19 { span.digits = span.digits &* 10 &+ UInt64(digit) }
                span.digitCount += 1
            }
            cursor += 1
        }
        guard cursor > first else { throw fault("expected a digit") }
    }

    /// Reads what stands behind an e.
    private mutating func exponent() throws(JSONError) -> Int {
        let isNegative = isAt(UInt8(ascii: "-"))
        if isNegative || isAt(UInt8(ascii: "+")) { cursor += 1 }
        let first = cursor
        var exponent = 0
        while cursor < end {
            let digit = cursor.pointee &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            exponent = min(exponent * 10 + Int(digit), 1_000_000)
            cursor += 1
        }
        guard cursor > first else { throw fault("expected a digit") }
        return isNegative ? -exponent : exponent
    }
}
