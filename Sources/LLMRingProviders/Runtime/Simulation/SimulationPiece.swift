/// An event of a simulated stream, as it goes over the wire.
package struct SimulationPiece: Sendable {
    /// The bytes.
    package let bytes: [UInt8]
    /// The text of the answer that it brings; empty for most kinds of events.
    package let text: String
}
