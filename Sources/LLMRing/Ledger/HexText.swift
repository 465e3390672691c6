/// Bytes as hexadecimal digits in lower case.
enum HexText {
    /// Writes bytes.
    static func encode(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Makes 16 random digits by the system's source of random numbers.
    static func random() -> String {
        let number = UInt64.random(in: .min ... .max)
        return encode((0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })
    }
}
