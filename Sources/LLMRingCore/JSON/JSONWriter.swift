/// Writes compact JSON; commas are its own affair.
public struct JSONWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8]

    /// Whether a comma must stand before the next value or key.
    private var needsComma = false

    /// Makes a writer with room for a number of bytes.
    public init(capacity: Int = 256) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// Writes a value.
    @inlinable
    public mutating func value(_ value: some WireValue) {
        value.write(to: &self)
    }

    /// Writes a text that is JSON already.
    public mutating func raw(_ jsonText: String) {
        separate()
        bytes.append(contentsOf: jsonText.utf8)
    }

    /// Writes null.
    public mutating func null() {
        raw("null")
    }

    /// Begins an array.
    public mutating func beginArray() {
        open(UInt8(ascii: "["))
    }

    /// Ends an array.
    public mutating func endArray() {
        close(UInt8(ascii: "]"))
    }

    /// Begins an object.
    public mutating func beginObject() {
        open(UInt8(ascii: "{"))
    }

    /// Ends an object.
    public mutating func endObject() {
        close(UInt8(ascii: "}"))
    }

    /// Writes a key; its value must follow.
    public mutating func key(_ name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a key of plain ASCII that needs no escaping; its value must follow.
    public mutating func key(_ name: StaticString) {
        plainString(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a string of plain ASCII that needs no escaping.
    mutating func plainString(_ text: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes bytes that are JSON already, or the piece of a string.
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes.append(contentsOf: bytes)
    }

    /// Writes one byte as it is.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    /// Writes the comma before a value, where there must be one.
    @inline(__always)
    mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    /// Writes an opening bracket.
    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    /// Writes a closing bracket.
    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }
}
