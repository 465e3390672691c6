#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What this process has cost so far.
struct ProcessCost: Sendable {
    /// The time that the processors worked for it, user and system.
    let cpu: Duration

    /// The most memory that it had at once, in bytes.
    let peakMemory: Int

    /// Asks the system.
    static func now() -> ProcessCost {
        #if canImport(Glibc)
        let who = __rusage_who_t(Int32(RUSAGE_SELF.rawValue))
        #else
        let who = RUSAGE_SELF
        #endif
        var usage = rusage()
        getrusage(who, &usage)
        #if os(Linux)
        let unit = 1_024
        #else
        let unit = 1
        #endif
        return ProcessCost(
            cpu: duration(usage.ru_utime) + duration(usage.ru_stime),
            peakMemory: Int(usage.ru_maxrss) * unit
        )
    }

    /// A time of the system as a duration.
    private static func duration(_ time: timeval) -> Duration {
        .seconds(Int64(time.tv_sec)) + .microseconds(Int64(time.tv_usec))
    }
}
