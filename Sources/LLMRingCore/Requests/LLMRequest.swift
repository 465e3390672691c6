/// A request in the unified form, for any provider.
///
/// What the chosen provider cannot take is an error before the call (tools, a
/// kind of part) or a warning in the response (a tuning knob); nothing is left
/// out in silence. A `nil` setting is not sent, and the provider's default holds.
public struct LLMRequest: Sendable, Hashable {
    /// The model, as `provider:model` or an alias.
    public var model: String

    /// The lockfile's profile that aliases are looked up in; `nil` for what the ring says.
    public var profile: String?

    /// The conversation so far, oldest first.
    public var messages: [Message]

    /// How freely the model chooses words; 0 to 1 or 0 to 2, by provider.
    public var temperature: Double?

    /// The share of likely words to choose from, 0 to 1.
    public var topP: Double?

    /// How many of the likeliest words to choose from.
    public var topK: Int?

    /// The most tokens that the answer may have, reasoning included.
    public var maxOutputTokens: Int?

    /// Words at which the answer stops.
    public var stop: [String]

    /// A number that makes answers repeatable where the provider can.
    public var seed: Int?

    /// How much words that were used are avoided, -2 to 2.
    public var presencePenalty: Double?

    /// How much words that were used often are avoided, -2 to 2.
    public var frequencyPenalty: Double?

    /// The caller's name for its own user, for the provider's abuse checks.
    public var user: String?

    /// The tools that the model may ask for.
    public var tools: [Tool]

    /// Whether the model must ask for a tool; `auto` is not sent, as it is every provider's default.
    public var toolChoice: ToolChoice

    /// Whether several tools may be asked for at once; `nil` leaves it to the provider.
    public var parallelToolCalls: Bool?

    /// How tools are offered; `automatic` goes by what the specs say of the model.
    public var toolMode: ToolMode

    /// The shape of the answer.
    public var responseFormat: ResponseFormat

    /// How an answer that follows a schema is asked for; `automatic` goes by what the specs say of the model.
    public var outputMode: OutputMode

    /// How much the model thinks first; `nil` leaves it to the provider.
    public var reasoning: ReasoningEffort?

    /// The models to ask when the first one fails, in order, as `provider:model`.
    ///
    /// Which failures go on to the next is said by ``fallback``. The dialect is only for the first one's provider.
    public var fallbacks: [String]

    /// Which failures go on to the next model; `nil` for what the ring says.
    public var fallback: FallbackPolicy?

    /// When the call is made again; `nil` for what the ring says.
    public var retry: RetryPolicy?

    /// The longest that the whole call may take, all attempts and waits included; `nil` for what the ring says.
    public var timeout: Duration?

    /// The longest until there is a connection; `nil` for what the ring says.
    public var connectTimeout: Duration?

    /// The longest until the answer begins; `nil` for what the ring says.
    public var firstByteTimeout: Duration?

    /// The longest that the answer may stand still; `nil` for what the ring says.
    public var idleTimeout: Duration?

    /// The dialect to speak, where the provider speaks several; `nil` lets the provider's rules choose.
    public var dialect: String?

    /// Fields of the provider's request, laid over it last.
    ///
    /// Objects are merged key by key; lists and single values replace what was there.
    public var extraParameters: JSONObject

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - model: The model, as `provider:model` or an alias.
    ///   - messages: The conversation so far, oldest first.
    public init(model: String, messages: [Message]) {
        self.model = model
        self.messages = messages
        stop = []
        tools = []
        toolChoice = .auto
        toolMode = .automatic
        responseFormat = .text
        outputMode = .automatic
        fallbacks = []
        extraParameters = [:]
    }

    /// What was noticed when the media of the messages were made.
    package var mediaWarnings: [Warning] {
        messages.flatMap { $0.parts.flatMap(\.mediaWarnings) }
    }

    /// Whether the model is asked to think first.
    package var reasons: Bool {
        guard let reasoning else { return false }
        return reasoning != .off
    }

    /// Makes a request of one question.
    public init(model: String, _ prompt: String) {
        self.init(model: model, messages: [.user(prompt)])
    }
}
