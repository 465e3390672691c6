/// How many calls a provider gets at once.
public struct ConcurrencyLimit: Sendable, Hashable {
    /// The most calls at once, at least 1; a stream counts until it is over.
    public var calls: Int

    /// The most calls that wait for their turn, first come, first served; 1000 by default.
    ///
    /// A call beyond it fails at once with code `queueFull`.
    public var queue: Int

    /// Makes a limit.
    public init(calls: Int, queue: Int = 1000) {
        self.calls = calls
        self.queue = queue
    }
}
