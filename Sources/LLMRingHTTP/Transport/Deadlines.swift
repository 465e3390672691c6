/// How long the parts of a call may take; nil is for as long as it takes.
///
/// Milliseconds are the finest that counts. Each passed deadline is an
/// ``LLMError`` with a code of its own: `connectTimeout`, `firstByteTimeout`,
/// `idleTimeout` or `totalTimeout`.
public struct Deadlines: Sendable, Hashable {
    /// From sending to a connection that is ready, name lookup and TLS included.
    ///
    /// Ten seconds by default. Not used when a connection is open already.
    public var connect: Duration?

    /// From sending to the head of the answer, connecting included.
    ///
    /// Ten minutes by default: models that reason are silent for long before a
    /// whole answer.
    public var firstByte: Duration?

    /// Between two arrivals of bytes, after the head.
    ///
    /// Five minutes by default. The time that the reader lets bytes lie does
    /// not count.
    public var idle: Duration?

    /// From sending to the last byte of the answer.
    ///
    /// None by default. The time that the reader lets bytes lie counts.
    public var total: Duration?

    /// Makes deadlines.
    public init(
        connect: Duration? = .seconds(10),
        firstByte: Duration? = .seconds(600),
        idle: Duration? = .seconds(300),
        total: Duration? = nil
    ) {
        self.connect = connect
        self.firstByte = firstByte
        self.idle = idle
        self.total = total
    }
}
