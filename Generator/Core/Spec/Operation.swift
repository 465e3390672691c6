/// A call that a provider offers.
struct Operation {
    /// How an answer is streamed.
    struct Stream {
        /// Fields of the request that turn streaming on, and their values.
        var set: [SpecNode.Member]
        /// How events are cut: `sse`, `ndjson` or `jsonArray`.
        var framing: String
        /// The data that ends the stream.
        var sentinel: String?
        /// The type of an event.
        var event: WireType
        /// Where the type of an event stands.
        var eventLocation: Location
        /// Another path.
        var path: String?
        /// Query parameters, and their values.
        var query: [(name: String, value: String)]
    }

    /// The operation's name, in lower camel case.
    var name: String
    /// What it does.
    var doc: String?
    /// The provider's page.
    var documentation: String?
    /// The HTTP method.
    var method: String
    /// The path, with parameters in braces.
    var path: String
    /// The parameters of the path.
    var parameters: [Field]
    /// The parameters of the query.
    var query: [Field]
    /// Headers that the caller may set.
    var headers: [Field]
    /// The type of the request's body.
    var request: WireType?
    /// The type of the answer's body.
    var response: WireType?
    /// Fields of the request that a call without streaming sets, and their values.
    var set: [SpecNode.Member]
    /// How the answer is streamed.
    var stream: Stream?
    /// Where its name stands.
    var location: Location
    /// The whole declaration.
    var node: SpecNode

    /// Where the value of a key stands; the name if there is none.
    func place(_ key: String) -> Location {
        node[key]?.location ?? location
    }
}
