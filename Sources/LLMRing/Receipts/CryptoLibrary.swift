#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The functions of libcrypto that are called, found in a library that stays loaded.
///
/// Pointers to the library's objects are opaque; whoever makes one frees it.
/// The free functions take null.
///
/// Source: <https://docs.openssl.org/3.0/man3/>.
struct CryptoLibrary: Sendable {
    /// Reads the raw bytes of a key.
    typealias ReadKey =
        @convention(c) @Sendable (
            OpaquePointer?, UnsafeMutablePointer<UInt8>?, UnsafeMutablePointer<Int>?
        ) -> Int32
    /// Makes a key of raw bytes.
    typealias NewKey =
        @convention(c) @Sendable (Int32, OpaquePointer?, UnsafePointer<UInt8>?, Int) -> OpaquePointer?
    /// Begins to sign or to verify.
    typealias Begin =
        @convention(c) @Sendable (
            OpaquePointer?, UnsafeMutablePointer<OpaquePointer?>?, OpaquePointer?, OpaquePointer?, OpaquePointer?
        ) -> Int32
    /// Makes an object.
    typealias New = @convention(c) @Sendable () -> OpaquePointer?
    /// Frees an object.
    typealias Free = @convention(c) @Sendable (OpaquePointer?) -> Void
    /// Hashes a text.
    typealias Digest =
        @convention(c) @Sendable (
            UnsafePointer<UInt8>?, Int, UnsafeMutablePointer<UInt8>?, UnsafeMutablePointer<UInt32>?, OpaquePointer?,
            OpaquePointer?
        ) -> Int32
    /// Signs a text.
    typealias Sign =
        @convention(c) @Sendable (
            OpaquePointer?, UnsafeMutablePointer<UInt8>?, UnsafeMutablePointer<Int>?, UnsafePointer<UInt8>?, Int
        ) -> Int32
    /// Verifies the signature of a text.
    typealias Verify =
        @convention(c) @Sendable (
            OpaquePointer?, UnsafePointer<UInt8>?, Int, UnsafePointer<UInt8>?, Int
        ) -> Int32
    /// Makes a context for keys of a kind.
    typealias NewContext = @convention(c) @Sendable (Int32, OpaquePointer?) -> OpaquePointer?
    /// Prepares a context to make keys.
    typealias Prepare = @convention(c) @Sendable (OpaquePointer?) -> Int32
    /// Makes a key.
    typealias MakeKey = @convention(c) @Sendable (OpaquePointer?, UnsafeMutablePointer<OpaquePointer?>?) -> Int32

    /// The library's number for Ed25519.
    static let ed25519: Int32 = 1087

    let digest: Digest
    let sha256: New
    let keyContextNew: NewContext
    let keyContextFree: Free
    let keygenInit: Prepare
    let keygen: MakeKey
    let keyFree: Free
    let newPrivateKey: NewKey
    let newPublicKey: NewKey
    let rawPrivateKey: ReadKey
    let rawPublicKey: ReadKey
    let digestContextNew: New
    let digestContextFree: Free
    let signInit: Begin
    let sign: Sign
    let verifyInit: Begin
    let verify: Verify

    /// Loads the first library that is there; nil when there is none or it lacks a function.
    init?(_ names: [String]) {
        guard let handle = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else { return nil }
        // Each type above is that of the C function whose name is asked for here.
        func find<Function>(_ name: String, _ type: Function.Type) -> Function? {
            dlsym(handle, name).map { unsafeBitCast($0, to: type) }
        }
        guard
            let digest = find("EVP_Digest", Digest.self),
            let sha256 = find("EVP_sha256", New.self),
            let keyContextNew = find("EVP_PKEY_CTX_new_id", NewContext.self),
            let keyContextFree = find("EVP_PKEY_CTX_free", Free.self),
            let keygenInit = find("EVP_PKEY_keygen_init", Prepare.self),
            let keygen = find("EVP_PKEY_keygen", MakeKey.self),
            let keyFree = find("EVP_PKEY_free", Free.self),
            let newPrivateKey = find("EVP_PKEY_new_raw_private_key", NewKey.self),
            let newPublicKey = find("EVP_PKEY_new_raw_public_key", NewKey.self),
            let rawPrivateKey = find("EVP_PKEY_get_raw_private_key", ReadKey.self),
            let rawPublicKey = find("EVP_PKEY_get_raw_public_key", ReadKey.self),
            let digestContextNew = find("EVP_MD_CTX_new", New.self),
            let digestContextFree = find("EVP_MD_CTX_free", Free.self),
            let signInit = find("EVP_DigestSignInit", Begin.self),
            let sign = find("EVP_DigestSign", Sign.self),
            let verifyInit = find("EVP_DigestVerifyInit", Begin.self),
            let verify = find("EVP_DigestVerify", Verify.self)
        else {
            dlclose(handle)
            return nil
        }
        self.digest = digest
        self.sha256 = sha256
        self.keyContextNew = keyContextNew
        self.keyContextFree = keyContextFree
        self.keygenInit = keygenInit
        self.keygen = keygen
        self.keyFree = keyFree
        self.newPrivateKey = newPrivateKey
        self.newPublicKey = newPublicKey
        self.rawPrivateKey = rawPrivateKey
        self.rawPublicKey = rawPublicKey
        self.digestContextNew = digestContextNew
        self.digestContextFree = digestContextFree
        self.signInit = signInit
        self.sign = sign
        self.verifyInit = verifyInit
        self.verify = verify
    }
}
