import LLMRingCore

extension FuzzTarget {
    /// What reads and writes JSON.
    static let json: [FuzzTarget] = [
        FuzzTarget(name: "json") { bytes in
            tryValue(bytes, lenient: false)
            tryValue(bytes, lenient: true)
        }
    ]

    /// Tries some bytes as a value of any kind.
    private static func tryValue(_ bytes: [UInt8], lenient: Bool) {
        let value = try? JSONValue(parsing: bytes, lenient: lenient)
        let kept = try? JSONReader.read(SkippedValue.self, from: bytes, lenient: lenient)
        check((value == nil) == (kept == nil), "skipping and reading agree")
        guard let value else { return }
        for text in [value.description, value.prettyDescription] {
            guard let again = try? JSONValue(parsing: text) else {
                check(false, "what is written is JSON")
                return
            }
            check(again == value && again.description == value.description, "what is written reads back as the same")
        }
    }
}

/// A value that is passed over.
private struct SkippedValue: WireValue {
    /// Passes over a value.
    init(from reader: inout JSONReader) throws(JSONError) {
        try reader.skip()
    }

    /// Writes nothing of it.
    func write(to writer: inout JSONWriter) {
        writer.null()
    }
}
