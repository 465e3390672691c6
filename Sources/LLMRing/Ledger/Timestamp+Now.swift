#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Timestamp {
    /// The present moment by the system's clock.
    public static var now: Timestamp {
        var time = timespec()
        // This clock is always there.
        _ = clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(microseconds: Int64(time.tv_sec) * second + Int64(time.tv_nsec) / 1000)
    }
}
