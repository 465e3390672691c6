package import LLMRingCore

/// How a dialect tells whether its server is well.
package struct HealthAdapter: Sendable {
    /// The call, a cheap one.
    package let call: OperationCall
    /// Finds the server's version in an answer.
    private let find: @Sendable ([UInt8]) throws(JSONError) -> String?

    /// Makes an adapter that reads no answer.
    package init(_ call: OperationCall) {
        self.call = call
        find = { _ in nil }
    }

    /// Makes an adapter.
    ///
    /// - Parameters:
    ///   - call: The call, before it is filled in.
    ///   - version: Finds the server's version in an answer.
    package init<Response: WireValue>(
        _ call: OperationCall,
        version: @escaping @Sendable (Response) -> String?
    ) {
        self.call = call
        find = { (bytes) throws(JSONError) in
            version(try JSONReader.read(Response.self, from: bytes, lenient: true))
        }
    }

    /// The server's version; `nil` when the answer does not tell.
    ///
    /// - Throws: ``JSONError`` when the answer is not of the dialect.
    package func version(_ bytes: [UInt8]) throws(JSONError) -> String? {
        try find(bytes)
    }
}
