/// Where the bytes of a body come from; for transports.
public protocol HTTPBodySource: AnyObject, Sendable {
    /// Waits for the next bytes.
    ///
    /// Only called again after the call before has returned. Throws
    /// `CancellationError` when the task is cancelled, and then lets go of the
    /// connection.
    ///
    /// - Returns: Bytes, never none; nil at the end.
    func next() async throws -> [UInt8]?

    /// Lets go of the connection.
    ///
    /// Called when nobody reads on, after the end too, and more than once.
    func close()
}
