import LLMRingCore
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The switch that keeps a process, or a piece of it, off the network.
///
/// Meant for tests: what is not recorded or simulated fails at once instead of
/// reaching a provider. The process begins with the network forbidden when the
/// variable `LLMRING_NO_NETWORK` is set to anything but nothing or `0`. The
/// system's transports obey; calls to this machine itself (`localhost`,
/// `127.0.0.0/8`, `::1`) are always allowed. Transports that users bring, and
/// scripted ones, are not asked.
public enum Network {
    /// The environment variable that forbids the network.
    public static let variable: String = "LLMRING_NO_NETWORK"

    /// Whether this task, and all that it starts, is kept off the network.
    @TaskLocal private static var isOff = false

    /// Whether the whole process is kept off the network.
    private static let isForbiddenEverywhere = Atomic<Bool>(
        isForbidden(by: getenv(variable).map { String(cString: $0) })
    )

    /// Whether the network is forbidden here.
    public static var isForbidden: Bool {
        isOff || isForbiddenEverywhere.load(ordering: .acquiring)
    }

    /// Forbids the network to the whole process from here on.
    public static func forbid() {
        isForbiddenEverywhere.store(true, ordering: .releasing)
    }

    /// Allows the network to the process again.
    ///
    /// Within ``forbidden(_:)`` it stays forbidden.
    public static func allow() {
        isForbiddenEverywhere.store(false, ordering: .releasing)
    }

    /// Forbids the network to some work, and to the tasks that it starts; other tasks go on as before.
    ///
    /// - Throws: What the work throws.
    public static func forbidden<Result>(_ work: () async throws -> Result) async rethrows -> Result {
        try await $isOff.withValue(true) { try await work() }
    }

    /// Refuses an address that is not this machine's, where the network is forbidden.
    ///
    /// - Throws: ``LLMError`` with code `configuration`.
    static func check(_ address: HTTPAddress) throws(LLMError) {
        guard isForbidden, !address.isLoopback else { return }
        throw LLMError(
            .configuration,
            """
            the network is forbidden here, and '\(address.host)' is not this machine; replay a cassette, \
            script the transport, or call Network.allow() and unset \(variable)
            """
        )
    }

    /// Whether a value of the variable forbids the network.
    static func isForbidden(by value: String?) -> Bool {
        guard let value else { return false }
        return !value.isEmpty && value != "0"
    }
}
