/// Ways to cut bytes into chunks; the bytes alone decide, so that a finding can be repeated.
enum Cuts {
    /// The bytes in chunks of chance lengths.
    static func random(_ bytes: [UInt8]) -> [[UInt8]] {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        var chunks: [[UInt8]] = []
        var start = 0
        while start < bytes.count {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            // Short chunks find more: half of them have at most four bytes.
            let longest: UInt64 = (state >> 33) & 1 == 0 ? 4 : 64
            let end = min(bytes.count, start + 1 + Int((state >> 40) % longest))
            chunks.append(Array(bytes[start..<end]))
            start = end
        }
        return chunks
    }

    /// Each byte for itself.
    static func single(_ bytes: [UInt8]) -> [[UInt8]] {
        bytes.map { [$0] }
    }
}
