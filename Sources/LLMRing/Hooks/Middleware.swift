public import LLMRingCore

/// What is done around each call of a ring: counting, logging, caching, checking.
///
/// All steps can be left out. What comes first in the configuration is the
/// outermost: it is asked first before a call, and last after it.
public protocol Middleware: Sendable {
    /// Whether the events of streams are wanted; no by default, so that nobody pays for what nobody reads.
    var readsEvents: Bool { get }

    /// Does something before a call; may change its request, or answer it.
    ///
    /// - Parameter call: The call.
    /// - Returns: The answer, so that nothing is sent; `nil` to go on. It counts for chats only.
    /// - Throws: What the call then throws.
    func before(_ call: inout CallContext) async throws -> LLMResponse?

    /// Does something after each attempt, whether it failed or not.
    ///
    /// - Parameters:
    ///   - attempt: The attempt.
    ///   - call: The call.
    func attempted(_ attempt: CallAttempt, of call: CallContext) async

    /// Does something with an event of a stream, before its reader gets it.
    ///
    /// - Parameters:
    ///   - event: The event.
    ///   - call: The call.
    func received(_ event: StreamEvent, of call: CallContext)

    /// Does something with the whole answer of a chat, streamed or not; may change it.
    ///
    /// - Parameters:
    ///   - response: The answer.
    ///   - call: The call.
    /// - Throws: What the call then throws.
    func after(_ response: inout LLMResponse, of call: CallContext) async throws

    /// Does something when a call has failed for good, or was cancelled.
    ///
    /// - Parameters:
    ///   - error: The error; it cannot be changed.
    ///   - call: The call.
    func failed(_ error: any Error, of call: CallContext) async
}

extension Middleware {
    /// No events.
    public var readsEvents: Bool { false }

    /// Goes on.
    public func before(_ call: inout CallContext) async throws -> LLMResponse? { nil }

    /// Does nothing.
    public func attempted(_ attempt: CallAttempt, of call: CallContext) async {}

    /// Does nothing.
    public func received(_ event: StreamEvent, of call: CallContext) {}

    /// Does nothing.
    public func after(_ response: inout LLMResponse, of call: CallContext) async throws {}

    /// Does nothing.
    public func failed(_ error: any Error, of call: CallContext) async {}
}
