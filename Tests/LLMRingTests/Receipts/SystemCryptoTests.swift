import LLMRing
import LLMRingCore
import Testing

struct SystemCryptoTests {
    /// A test vector of RFC 8032.
    struct Vector: CustomTestStringConvertible, Sendable {
        /// The private key.
        var privateKey: String

        /// The public key.
        var publicKey: String

        /// What is signed.
        var message: String

        /// The signature.
        var signature: String

        /// The message.
        var testDescription: String { "message '\(message)'" }
    }

    /// Source: <https://www.rfc-editor.org/rfc/rfc8032#section-7.1>.
    static let vectors = [
        Vector(
            privateKey: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            message: "",
            signature:
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                + "d25bf5f0595bbe24655141438e7a100b"
        ),
        Vector(
            privateKey: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            message: "72",
            signature:
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                + "387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ]

    /// The bytes of hexadecimal digits.
    private func bytes(_ hex: String) throws -> [UInt8] {
        let digits = Array(hex)
        return try stride(from: 0, to: digits.count, by: 2).map { index in
            try #require(UInt8(String(digits[index...index + 1]), radix: 16))
        }
    }

    @Test(arguments: vectors)
    func signsAsTheStandardSays(_ vector: Vector) throws {
        let crypto = try SystemCrypto.shared.get()
        let (key, message) = (try bytes(vector.privateKey), try bytes(vector.message))
        #expect(try crypto.publicKey(of: key) == bytes(vector.publicKey))
        #expect(try crypto.sign(message, with: key) == bytes(vector.signature))
        #expect(try crypto.isValid(bytes(vector.signature), of: message, by: bytes(vector.publicKey)))
    }

    /// Source: <https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values>.
    @Test func hashesAsTheStandardSays() throws {
        let crypto = try SystemCrypto.shared.get()
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #expect(try crypto.sha256(Array("abc".utf8)) == bytes(abc))
        #expect(try crypto.sha256([]) == bytes(empty))
    }

    @Test func aNewKeySignsAndNothingElseFits() throws {
        let crypto = try SystemCrypto.shared.get()
        let key = try crypto.makePrivateKey()
        let other = try crypto.makePrivateKey()
        #expect(key.count == 32 && key != other)
        let publicKey = try crypto.publicKey(of: key)
        let signature = try crypto.sign([1, 2, 3], with: key)
        #expect(try crypto.isValid(signature, of: [1, 2, 3], by: publicKey))
        #expect(try !crypto.isValid(signature, of: [1, 2, 4], by: publicKey))
        #expect(try !crypto.isValid(signature, of: [1, 2, 3], by: crypto.publicKey(of: other)))
        for place in signature.indices {
            var changed = signature
            changed[place] ^= 1
            #expect(try !crypto.isValid(changed, of: [1, 2, 3], by: publicKey))
        }
        #expect(try !crypto.isValid(Array(signature.dropLast()), of: [1, 2, 3], by: publicKey))
        #expect(try !crypto.isValid(signature, of: [1, 2, 3], by: []))
    }

    @Test func whatIsNoKeyIsRefused() throws {
        let crypto = try SystemCrypto.shared.get()
        #expect(try #require(throws: LLMError.self) { try crypto.sign([1], with: [2]) }.code == .configuration)
        #expect(try #require(throws: LLMError.self) { try crypto.publicKey(of: []) }.code == .configuration)
    }

    @Test(arguments: [["libllmring-absent.so.0"], [], ["libc.so.6", "libc.dylib"]])
    func anAbsentLibrarySaysWhatToInstall(_ names: [String]) {
        let problem = #expect(throws: SystemCrypto.Unavailable.self) { try SystemCrypto.load(names).get() }
        #expect(problem?.description.contains("install") == true)
    }
}
