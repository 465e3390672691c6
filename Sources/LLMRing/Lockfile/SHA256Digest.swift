/// The hash function SHA-256.
///
/// Source: FIPS 180-4, 6.2.
enum SHA256Digest {
    /// Hashes bytes.
    ///
    /// - Parameter bytes: What is hashed.
    /// - Returns: The hash as 64 hexadecimal digits in lower case.
    static func hexadecimal(_ bytes: [UInt8]) -> String {
        var state = roots
        var message = bytes + [0x80]
        message += repeatElement(0, count: (120 - message.count % 64) % 64)
        message += (0..<8).reversed().map { UInt8(truncatingIfNeeded: (bytes.count * 8) >> ($0 * 8)) }
        for start in stride(from: 0, to: message.count, by: 64) { compress(message[start..<(start + 64)], &state) }
        return state.map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }

    /// Takes in a block of 64 bytes.
    private static func compress(_ block: ArraySlice<UInt8>, _ state: inout [UInt32]) {
        var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { place in
            block[place..<(place + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        for index in 16..<64 {
            let small = words[index - 15]
            let large = words[index - 2]
            let first = rotate(small, 7) ^ rotate(small, 18) ^ small >> 3
            let second = rotate(large, 17) ^ rotate(large, 19) ^ large >> 10
            words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
        }
        var v = state
        for index in 0..<64 {
            let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
            let mixed = rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25)
            let first = v[7] &+ mixed &+ choice &+ constants[index] &+ words[index]
            let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
            let second = (rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22)) &+ majority
            v = [first &+ second, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
        }
        for index in 0..<8 { state[index] &+= v[index] }
    }

    /// Turns a word to the right.
    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word >> count | word << (32 - count)
    }

    /// The first primes.
    private static let primes: [UInt32] = {
        var primes: [UInt32] = []
        var number: UInt32 = 2
        while primes.count < 64 {
            if primes.allSatisfy({ number % $0 != 0 }) { primes.append(number) }
            number += 1
        }
        return primes
    }()

    /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = primes.map { fraction($0, power: 3) }

    /// The first 32 bits of the fractions of the square roots of the first 8 primes.
    private static let roots: [UInt32] = primes.prefix(8).map { fraction($0, power: 2) }

    /// The first 32 bits of the fraction of a root, found bit by bit in whole numbers.
    private static func fraction(_ prime: UInt32, power: Int) -> UInt32 {
        let target = UInt128(prime) << UInt128(32 * power)
        var root: UInt128 = 0
        for bit in (0..<36).reversed() {
            let next = root | 1 << UInt128(bit)
            if (power == 2 ? next * next : next * next * next) <= target { root = next }
        }
        return UInt32(truncatingIfNeeded: root)
    }
}
