#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Makes the folders that a path needs; others cannot enter them.
///
/// Says nothing when that fails, as opening the file then says why.
func makeFolders(for path: String) {
    let bytes = Array(path.utf8)
    for (index, byte) in bytes.enumerated().dropFirst() where byte == UInt8(ascii: "/") {
        mkdir(String(decoding: bytes[..<index], as: UTF8.self), 0o700)
    }
}
