/// A function offered to the model.
public struct Tool: Sendable, Hashable {
    /// The name that the model uses.
    public var name: String

    /// What the tool does, for the model.
    public var description: String?

    /// The JSON Schema of the arguments, an object.
    public var parameters: JSONObject

    /// Whether the provider must keep the arguments to the schema; `nil` leaves it to the provider.
    public var strict: Bool?

    /// Notes for providers that know them, such as `cache_control`.
    public var metadata: JSONObject

    /// Makes a tool.
    public init(
        _ name: String,
        _ description: String? = nil,
        parameters: JSONObject = ["type": "object", "properties": [:]]
    ) {
        self.name = name
        self.description = description
        self.parameters = parameters
        metadata = [:]
    }
}
