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

    /// How the body of a call is sent.
    enum Body {
        /// There is none.
        case none
        /// As JSON.
        case json
        /// As a form, one part for each field.
        case multipart
        /// As the bytes of a file.
        case bytes
    }

    /// How a file is sent in two steps: the first asks for an address, the second sends the bytes there.
    struct Upload {
        /// Headers of the first step, whose values may be holes.
        var start: [(name: String, value: String)]
        /// Headers of the second step, whose values may be holes.
        var finish: [(name: String, value: String)]
        /// The header of the first answer that holds the address.
        var address: String

        /// What may stand for a value.
        static let holes = ["$mediaType", "$size"]
    }

    /// How the pages of an answer follow each other.
    struct Pages {
        /// The path to the items of a page.
        var items: String
        /// The path to what the next page is asked for with.
        var next: String
        /// The parameter of the query that takes it.
        var query: String
        /// The path that says whether there is a next page.
        var condition: String?
        /// The whole declaration.
        var node: SpecNode
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
    /// Whether the path begins at the host's root, not at the provider's address.
    var isAtRoot: Bool
    /// The parameters of the path.
    var parameters: [Field]
    /// The parameters of the query.
    var query: [Field]
    /// Headers that the caller may set.
    var headers: [Field]
    /// How the body is sent.
    var body: Body
    /// The type of the request's body.
    var request: WireType?
    /// How a file is sent in two steps.
    var upload: Upload?
    /// The type of the answer's body.
    var response: WireType?
    /// How the answer's pages follow each other.
    var pages: Pages?
    /// Fields of the request that a call without streaming sets, and their values.
    var set: [SpecNode.Member]
    /// How the answer is streamed.
    var stream: Stream?
    /// Where its name stands.
    var location: Location
    /// The whole declaration.
    var node: SpecNode

    /// Whether there is a method that gives the whole answer; not when the call only streams.
    var isWhole: Bool { response != nil || stream == nil }

    /// Whether an adapter can use it: JSON goes out, and JSON comes back, whole and in pieces.
    var canChat: Bool { body == .json && response != nil && response != .bytes && stream != nil }

    /// Whether the method takes a file beside the request, or in its place.
    var takesFile: Bool { body == .bytes || upload != nil }

    /// The names of the methods that it becomes.
    var methodNames: [String] {
        (isWhole ? [name] : []) + (stream == nil ? [] : [name + "Stream"]) + (pages == nil ? [] : [name + "All"])
    }

    /// Where the value of a key stands; the name if there is none.
    func place(_ key: String) -> Location {
        node[key]?.location ?? location
    }
}
