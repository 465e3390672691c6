/// Something that the registry says a model can or cannot do, open for words to come.
public struct ModelFeature: Sendable, Hashable, CustomStringConvertible {
    /// The name in snake case, as the registry writes it behind `supports_`.
    public let name: String

    /// Makes a feature of a name in snake case.
    public init(_ name: String) {
        self.name = name
    }

    /// The name in snake case.
    public var description: String { name }

    /// Takes images.
    public static let vision: ModelFeature = ModelFeature("vision")
    /// Takes sound.
    public static let audio: ModelFeature = ModelFeature("audio")
    /// Takes documents.
    public static let documents: ModelFeature = ModelFeature("documents")
    /// Asks for tools.
    public static let functionCalling: ModelFeature = ModelFeature("function_calling")
    /// Asks for several tools at once.
    public static let parallelToolCalls: ModelFeature = ModelFeature("parallel_tool_calls")
    /// Lets the caller choose the tool.
    public static let toolChoice: ModelFeature = ModelFeature("tool_choice")
    /// Answers in JSON.
    public static let jsonMode: ModelFeature = ModelFeature("json_mode")
    /// Answers in the shape of a schema.
    public static let jsonSchema: ModelFeature = ModelFeature("json_schema")
    /// Caches prompts.
    public static let caching: ModelFeature = ModelFeature("caching")
    /// Thinks before it answers.
    public static let thinking: ModelFeature = ModelFeature("thinking")
    /// Lets the caller choose the temperature.
    public static let temperature: ModelFeature = ModelFeature("temperature")
    /// Streams its answers.
    public static let streaming: ModelFeature = ModelFeature("streaming")
}
