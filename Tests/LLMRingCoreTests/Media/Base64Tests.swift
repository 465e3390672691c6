import LLMRingCore
import Testing

/// Base64 in both directions.
struct Base64Tests {
    /// Bytes as text, and in Base64: the vectors of RFC 4648, section 10.
    static let vectors: [(String, String)] = [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ]

    @Test(arguments: vectors)
    func bothDirectionsFitTheStandard(_ text: String, _ base64: String) {
        #expect(Base64.encode(Array(text.utf8)) == base64)
        #expect(Base64.decode(base64) == Array(text.utf8))
    }

    @Test func allBytesComeBack() {
        for count in 250...256 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            #expect(Base64.decode(Base64.encode(bytes)) == bytes)
        }
    }

    @Test(arguments: ["Zm9v\r\nYmFy", " Zm9vYmFy\n", "Zm 9v Ym\tFy"])
    func whiteSpaceIsPassedOver(_ text: String) {
        #expect(Base64.decode(text) == Array("foobar".utf8))
    }

    @Test func paddingMayBeMissing() {
        #expect(Base64.decode("Zm9vYg") == Array("foob".utf8))
    }

    @Test(arguments: ["Z", "Zg=", "Zg==Zg==", "Zm-_", "Zm9v=", "Zmé="])
    func whatIsNoBase64IsRefused(_ text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
