/// Makes the line that parts of a form are told apart by.
enum MultipartBoundary {
    /// What every boundary begins with.
    private static let prefix = "llmring-"

    /// A boundary that stands in none of the parts; the same parts give the same one.
    static func make(for parts: [[UInt8]]) -> String {
        var seed = parts.reduce(into: UInt64(0xCBF2_9CE4_8422_2325)) { hash, bytes in
            mix(UInt8(truncatingIfNeeded: bytes.count), into: &hash)
            // The ends tell nearly all files apart; what is equal here is looked through below in any case.
            for byte in bytes.prefix(512) { mix(byte, into: &hash) }
            for byte in bytes.suffix(512) { mix(byte, into: &hash) }
        }
        while true {
            let boundary = prefix + hexadecimal(seed)
            let bytes = Array(boundary.utf8)
            if !parts.contains(where: { contains($0, bytes) }) { return boundary }
            mix(1, into: &seed)
        }
    }

    /// Adds a byte to a hash, FNV-1a.
    private static func mix(_ byte: UInt8, into hash: inout UInt64) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// A number in sixteen digits.
    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Whether bytes hold others in a row.
    private static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            guard bytes.count >= wanted.count, let first = wanted.first else { return false }
            return (0...bytes.count - wanted.count).contains { start in
                bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
            }
        }
    }
}
