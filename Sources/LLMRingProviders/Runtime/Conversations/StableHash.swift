/// A hash that is the same in every process, for identifiers that must come out the same again.
///
/// Source: FNV-1a with 64 bits, and the finaliser of SplitMix64.
package struct StableHash: Sendable {
    /// The state.
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Makes an empty hash.
    package init() {}

    /// Takes in bytes.
    package mutating func combine(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    /// Takes in a text, and that it ended.
    package mutating func combine(_ text: String) {
        combine(text.utf8)
        combine(CollectionOfOne(0xFF))
    }

    /// Takes in a number.
    package mutating func combine(_ number: Int) {
        withUnsafeBytes(of: UInt64(truncatingIfNeeded: number).littleEndian) { combine($0) }
    }

    /// The hash of all that was taken in.
    package var value: UInt64 {
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// The next of a row of numbers that the hash stands for.
    package mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        return bound > 0 ? Int(value % UInt64(bound)) : 0
    }
}
