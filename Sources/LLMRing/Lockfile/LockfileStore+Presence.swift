#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension LockfileStore {
    /// Whether there is something at a path.
    static func isThere(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }
}
