package import LLMRingCore

extension HTTPHeaders {
    /// Refuses what would break out of its line, or is no name at all.
    ///
    /// - Throws: ``LLMError`` with code `configuration`, which shows no value.
    ///
    /// Source: RFC 9110, 5.1 and 5.5
    package func validate() throws(LLMError) {
        for (name, value) in self {
            guard !name.isEmpty, name.utf8.allSatisfy(Self.isTokenByte) else {
                let shown = String(name.unicodeScalars.filter { $0.isASCII && $0.value > 0x20 && $0.value < 0x7F })
                throw LLMError(.configuration, "'\(shown)' is not a header name; use letters, digits and hyphens")
            }
            guard !value.utf8.contains(where: { $0 == 0x0D || $0 == 0x0A || $0 == 0 }) else {
                throw LLMError(
                    .configuration,
                    "the value of header '\(name)' has a line break or a zero byte; look for a newline after a key"
                )
            }
        }
    }

    /// Whether a byte may stand in a name.
    package static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E, 0x5F, 0x60, 0x7C, 0x7E: true
        default: false
        }
    }

    /// Reads the lines of an answer's head, the status line first.
    ///
    /// Lines without a colon are left out. Bytes that are not UTF-8 are
    /// replaced.
    init(head: UnsafeRawBufferPointer) {
        self.init()
        reserveCapacity(16)
        var start = 0
        var isFirst = true
        while start < head.count {
            var end = start
            while end < head.count, head[end] != 0x0A { end += 1 }
            let line = UnsafeRawBufferPointer(rebasing: head[start..<end])
            if isFirst {
                isFirst = false
            } else if let colon = line.firstIndex(of: 0x3A) {
                add(Self.trimmed(line[..<colon]), Self.trimmed(line[(colon + 1)...]))
            }
            start = end + 1
        }
    }

    /// Gives a text without the blanks around it.
    private static func trimmed(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
        var bytes = bytes
        while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
        while let last = bytes.last, last == 0x20 || last == 0x09 || last == 0x0D { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
