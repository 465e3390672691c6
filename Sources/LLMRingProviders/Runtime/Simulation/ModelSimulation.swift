package import LLMRingCore

/// How a dialect's list of models is simulated.
package struct ModelSimulation: Sendable {
    /// The call.
    package let call: OperationCall
    /// Writes the list.
    private let write: @Sendable (inout SimulationContext) throws(LLMError) -> [UInt8]

    /// Makes the simulation of a list.
    package init<Response: WireValue>(
        _ call: OperationCall,
        write: @escaping @Sendable (inout SimulationContext) throws(LLMError) -> Response
    ) {
        self.call = call
        self.write = { (context) throws(LLMError) in try write(&context).jsonBytes() }
    }

    /// Writes the list.
    ///
    /// - Throws: ``LLMError`` when the dialect cannot say it.
    package func list(_ context: inout SimulationContext) throws(LLMError) -> [UInt8] {
        try write(&context)
    }
}
