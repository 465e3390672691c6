package import LLMRingCore

/// How a server that speaks a dialect is simulated.
package struct DialectSimulation: Sendable {
    /// The dialect's identifier.
    package let dialect: String
    /// How it chats.
    package let chat: ChatSimulation
    /// How it lists models; `nil` when it does not.
    package let models: ModelSimulation?
    /// How it turns texts into vectors; `nil` when it does not.
    package let vectors: VectorSimulation?
    /// Writes the body of an error.
    private let writeError: @Sendable (inout SimulationContext) throws(LLMError) -> [UInt8]

    /// Makes the simulation of a dialect.
    package init<Failure: WireValue>(
        _ dialect: String,
        chat: ChatSimulation,
        error: @escaping @Sendable (inout SimulationContext) throws(LLMError) -> Failure,
        models: ModelSimulation? = nil,
        vectors: VectorSimulation? = nil
    ) {
        self.dialect = dialect
        self.chat = chat
        self.models = models
        self.vectors = vectors
        writeError = { (context) throws(LLMError) in try error(&context).jsonBytes() }
    }

    /// Writes the body of an error.
    ///
    /// - Throws: ``LLMError`` when the dialect cannot say it.
    package func error(_ context: inout SimulationContext) throws(LLMError) -> [UInt8] {
        try writeError(&context)
    }
}
