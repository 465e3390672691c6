/// The call that chats, and how its answer is streamed.
package struct ChatOperation: Sendable {
    /// The path, with `{model}` where the model stands in it.
    package var path: String
    /// How events are cut.
    package var framing: Framing
    /// The path for streamed answers.
    package var streamPath: String
    /// The query for streamed answers.
    package var streamQuery: [(String, String)]

    /// Makes a description.
    package init(
        _ path: String,
        framing: Framing,
        streamPath: String? = nil,
        streamQuery: [(String, String)] = []
    ) {
        self.path = path
        self.framing = framing
        self.streamPath = streamPath ?? path
        self.streamQuery = streamQuery
    }
}
