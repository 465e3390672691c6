package import LLMRingCore

/// How a dialect lists its models.
package struct ModelListAdapter: Sendable {
    /// The call, before it is filled in.
    package let call: OperationCall
    /// Parameters of the query that each call has.
    package let query: [(name: String, value: String)]
    /// The parameter of the query that asks for a later page; `nil` when there is one page.
    package let pageQuery: String?
    /// Reads a page.
    private let take: @Sendable ([UInt8], inout ModelPage) throws(JSONError) -> Void
    /// What identifiers begin with on the wire, and not in requests.
    private let prefix: String

    /// Makes an adapter.
    ///
    /// - Parameters:
    ///   - call: The call, before it is filled in.
    ///   - query: Parameters of the query that each call has.
    ///   - pageQuery: The parameter of the query that asks for a later page.
    ///   - strip: What identifiers begin with on the wire, and not in requests.
    ///   - read: Reads a page.
    package init<Response: WireValue>(
        _ call: OperationCall,
        query: [(name: String, value: String)] = [],
        pageQuery: String? = nil,
        strip: String = "",
        read: @escaping @Sendable (Response, inout ModelPage) -> Void
    ) {
        self.call = call
        self.query = query
        self.pageQuery = pageQuery
        prefix = strip
        take = { (bytes, page) throws(JSONError) in
            read(try JSONReader.read(Response.self, from: bytes, lenient: true), &page)
        }
    }

    /// Reads the body of an answer.
    ///
    /// - Throws: ``JSONError`` when it is not of the dialect.
    package func read(_ bytes: [UInt8], provider: String) throws(JSONError) -> ModelPage {
        var page = ModelPage(provider: provider, prefix: prefix)
        try take(bytes, &page)
        return page
    }
}
