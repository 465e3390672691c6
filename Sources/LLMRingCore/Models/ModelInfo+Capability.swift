extension ModelInfo {
    /// Something that a model can do, open so that new words break no `switch`.
    public struct Capability: Sendable, Hashable, CustomStringConvertible {
        /// The name in snake case.
        public let name: String

        /// Makes a capability.
        private init(_ name: String) {
            self.name = name
        }

        /// The name in snake case.
        public var description: String { name }

        /// Answers conversations.
        public static let chat = Capability("chat")
        /// Turns texts into vectors.
        public static let embedding = Capability("embedding")
        /// Takes images.
        public static let imageInput = Capability("image_input")
        /// Takes sound.
        public static let audioInput = Capability("audio_input")
        /// Takes documents.
        public static let documentInput = Capability("document_input")
        /// Asks for tools.
        public static let tools = Capability("tools")
        /// Thinks before it answers.
        public static let reasoning = Capability("reasoning")
        /// Answers in the shape of a schema.
        public static let schema = Capability("schema")
    }
}
