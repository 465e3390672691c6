extension Simulator {
    /// Something that goes wrong with an answer on purpose.
    public enum Fault: Sendable, Hashable {
        /// The provider refuses with a status and an error body in its own words.
        case status(Int, retryAfter: String? = nil, message: String? = nil)
        /// The head comes late.
        case slowStart(Duration)
        /// After so many bytes of the body nothing more comes, and the connection stays open.
        case stall(after: Int)
        /// The body comes in pieces of so many bytes.
        case cut(every: Int)
        /// The body ends cleanly after so many bytes.
        case close(after: Int)
        /// The connection closes after so many bytes, in the middle of what was announced.
        case truncate(after: Int)
        /// The connection breaks after so many bytes.
        case reset(after: Int)
        /// The body is no text of any kind.
        case garbage
        /// A page for browsers comes in place of the answer, as from a proxy.
        case page
        /// The head calls the body something else.
        case contentType(String)
        /// The provider's error comes with status 200, in a stream after so many events.
        case errorInside(after: Int)
        /// The answer never ends.
        case endless
        /// The head has a field of so many bytes.
        case hugeHeader(Int)
        /// Each event comes twice.
        case duplicate
        /// The events come in reverse.
        case disorder
    }
}
