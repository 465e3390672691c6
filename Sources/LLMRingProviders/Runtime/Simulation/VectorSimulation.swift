package import LLMRingCore

/// How a dialect's vectors of texts are simulated.
package struct VectorSimulation: Sendable {
    /// The call, before it is filled in.
    package let call: OperationCall
    /// Reads a request.
    private let take: @Sendable ([UInt8], inout SimulationRequest) throws(JSONError) -> Void
    /// Writes an answer.
    private let write: @Sendable (inout SimulationContext) throws(LLMError) -> [UInt8]

    /// Makes the simulation of vectors.
    package init<Request: WireValue, Response: WireValue>(
        _ call: OperationCall,
        snakeCase: Bool = false,
        read: @escaping @Sendable (Request, inout SimulationRequest) -> Void,
        write: @escaping @Sendable (inout SimulationContext) throws(LLMError) -> Response
    ) {
        self.call = call
        take = { (bytes, found) throws(JSONError) in
            read(try JSONReader.readKnown(Request.self, from: bytes, snakeCase: snakeCase), &found)
        }
        self.write = { (context) throws(LLMError) in try write(&context).jsonBytes() }
    }

    /// Reads a request, and finds its texts.
    ///
    /// - Throws: ``JSONError`` when the request lacks a field, or has one that the dialect does not know.
    package func read(_ bytes: [UInt8], into request: inout SimulationRequest) throws(JSONError) {
        try take(bytes, &request)
    }

    /// Writes an answer.
    ///
    /// - Throws: ``LLMError`` when the dialect cannot say it.
    package func answer(_ context: inout SimulationContext) throws(LLMError) -> [UInt8] {
        try write(&context)
    }
}
