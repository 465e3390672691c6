package import LLMRingCore

/// The items that one wire message is made of.
package struct Turn: Sendable {
    /// Who speaks, after roles that the wire does not have were replaced.
    package var role: Role

    /// What is said, in order.
    package var items: [RenderItem]
}
