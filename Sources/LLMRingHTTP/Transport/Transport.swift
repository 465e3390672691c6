/// What carries requests to providers and answers back.
///
/// Users may bring their own. A transport does not follow redirects and does
/// not repeat requests; an answer of any status is returned.
public protocol Transport: Sendable {
    /// Sends a request, and returns when the head of the answer has arrived.
    ///
    /// - Throws: ``LLMError`` with code `connection`, those of ``Deadlines``, or
    ///   `configuration`; `CancellationError` when the task is cancelled.
    func send(_ request: HTTPRequest, deadlines: Deadlines) async throws -> HTTPResponse

    /// Ends all calls and closes all connections.
    ///
    /// A closed transport sends nothing any more.
    func close() async
}
