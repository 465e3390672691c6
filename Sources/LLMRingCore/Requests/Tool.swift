/// A function offered to the model: its definition and, where there is one, the Swift function itself.
///
/// ```swift
/// let weather = Tool("weather", "Tells the weather of a city", .argument("city", "City name")) { (city: String) in
///     "12 °C in \(city)"
/// }
/// ```
///
/// A tool without a function is only a definition: its calls are handed to the caller.
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

    /// How long a call may take; `nil` for as long as the registry lets it.
    public var timeout: Duration?

    /// Which calls somebody has to approve; none by default.
    public var approval: Approval

    /// How many bytes of text a result may have; more is cut, and the cut is told to the model.
    public var outputLimit: Int

    /// Whether a call runs alone: after the calls before it, and before those behind it.
    public var isSequential: Bool

    /// The function that carries out calls, compared by identity.
    package var function: ToolFunction?

    /// The bytes of text that a result may have where nothing else is said.
    public static let defaultOutputLimit = 100_000

    /// Makes a tool that is only a definition.
    public init(
        _ name: String,
        _ description: String? = nil,
        parameters: JSONObject = ["type": "object", "properties": [:]]
    ) {
        self.name = name
        self.description = description
        self.parameters = parameters
        metadata = [:]
        approval = .never
        outputLimit = Self.defaultOutputLimit
        isSequential = false
    }

    /// Whether the tool has a function.
    public var isCallable: Bool { function != nil }
}
