/// How far a letter of UTF-8 has come whose bytes come piece by piece.
///
/// Source: Unicode 16, table 3-7.
struct UTF8Progress: Sendable {
    /// How many bytes the letter still needs.
    private var missing = 0

    /// What the next of them may be.
    private var next: ClosedRange<UInt8> = 0x80...0xBF

    /// Whether no letter is begun.
    var isWhole: Bool { missing == 0 }

    /// Takes in a byte; false when it cannot stand there.
    mutating func take(_ byte: UInt8) -> Bool {
        if missing > 0 {
            guard next ~= byte else { return false }
            missing -= 1
            next = 0x80...0xBF
            return true
        }
        switch byte {
        case 0..<0x80: return true
        case 0xC2...0xDF: missing = 1
        case 0xE0: (missing, next) = (2, 0xA0...0xBF)
        case 0xED: (missing, next) = (2, 0x80...0x9F)
        case 0xE1...0xEF: missing = 2
        case 0xF0: (missing, next) = (3, 0x90...0xBF)
        case 0xF1...0xF3: missing = 3
        case 0xF4: (missing, next) = (3, 0x80...0x8F)
        default: return false
        }
        return true
    }
}
