/// What to do with something that a wire format cannot say.
package enum Unsupported: String, Sendable, Hashable {
    /// Refuse the request.
    case error
    /// Leave it out and say so in the response.
    case warn
    /// Leave it out; only where nothing is lost.
    case drop
}
