/// What a provider may be able to do in a chat: a column of the table of capabilities.
enum Capability: CaseIterable {
    /// Answers piece by piece.
    case streaming
    /// Tools are offered.
    case tools
    /// Whether a tool must be called, and which.
    case toolChoice
    /// Whether tools may be called several at a time.
    case parallelCalls
    /// Pictures in a message.
    case images
    /// Documents in a message.
    case documents
    /// Sound in a message.
    case audio
    /// How much to think first.
    case reasoning
    /// Answers that are JSON.
    case json
    /// Answers that follow a schema.
    case schema
    /// Marks for the provider's cache of prompts.
    case cacheMarks

    /// The column's title.
    var title: String {
        switch self {
        case .streaming: "Stream"
        case .tools: "Tools"
        case .toolChoice: "Choice"
        case .parallelCalls: "Parallel"
        case .images: "Images"
        case .documents: "Documents"
        case .audio: "Audio"
        case .reasoning: "Reasoning"
        case .json: "JSON"
        case .schema: "Schema"
        case .cacheMarks: "Cache"
        }
    }
}
