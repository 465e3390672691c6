import LLMRingCore

/// A request on the heap, so that what waits for its answer holds no copy.
final class SharedRequest: Sendable {
    /// The request.
    let request: LLMRequest

    /// Makes a request of one word.
    @inline(never)
    init(_ model: String, _ dialect: String?) {
        var request = LLMRequest(model: model, "Hello")
        request.dialect = dialect
        self.request = request
    }
}
