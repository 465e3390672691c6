public import LLMRingCore
import LLMRingHTTP
public import LLMRingProviders
internal import Synchronization

/// One typed API over all providers.
///
/// A ring holds keys, addresses and a transport, and may be used from many
/// tasks at once.
///
/// ```swift
/// let ring = LLMRing()
/// let answer = try await ring.chat(LLMRequest(model: "provider:model", "Name three rivers"))
/// print(answer.content)
/// ```
public final class LLMRing: Sendable {
    /// The settings that the ring was made with.
    let configuration: Configuration

    /// What carries requests.
    private let transport: any Transport

    /// The lists of models that were read a short while ago.
    let modelCache: SharedCache<[ModelInfo]>

    /// The time since the ring was made.
    let elapsed: @Sendable () -> Duration

    /// What the environment says of repeating calls, or why that cannot be understood.
    let settings: Result<EnvironmentSettings, LLMError>

    /// What is done around each call.
    let middleware: MiddlewareChain

    /// The calls that are under way.
    let registry: CallRegistry = CallRegistry()

    /// What holds calls back of models that fail.
    let breakerBoard: BreakerBoard

    /// What lets so many calls at once be made, by provider.
    let limiters: [String: CallLimiter]

    /// What is known of models: limits, prices and what they can do.
    public let modelRegistry: ModelRegistry

    /// What calls may cost and did cost.
    let books: CallBooks

    /// What aliases stand for.
    let aliasBook: AliasBook

    /// The schemas of the types that were asked for.
    let schemaBook: SchemaBook = SchemaBook()

    /// The number of the last call that middleware saw.
    let callNumber: Atomic<Int> = Atomic(0)

    /// Makes a ring.
    public init(_ configuration: Configuration = Configuration()) {
        self.configuration = configuration
        transport = configuration.transport ?? PlatformTransport.make()
        elapsed = Self.stopwatch(configuration.clock)
        modelCache = SharedCache(lifetime: configuration.modelCacheLifetime, elapsed: elapsed)
        settings = Result { () throws(LLMError) in try EnvironmentSettings(configuration.variable) }
        middleware = MiddlewareChain(configuration.allMiddleware)
        breakerBoard = BreakerBoard(configuration.breaker)
        limiters = configuration.limiters
        modelRegistry = ModelRegistry(configuration.registry, transport: transport, elapsed: elapsed)
        books = CallBooks(configuration, modelRegistry)
        aliasBook = AliasBook(
            source: configuration.lockfile,
            packages: configuration.packageLockfiles,
            folder: configuration.folder,
            findsDigests: configuration.ledgerPath != nil,
            variable: configuration.variable
        )
    }

    deinit {
        breakerBoard.close()
    }

    /// The providers that the ring knows, by identifier.
    public var providers: [ProviderDescription] { Providers.all }

    /// Sends a request and waits for the whole answer.
    ///
    /// - Parameter request: The request; its model is an alias or `provider:model`.
    /// - Returns: The answer, with what the provider could not be told among its warnings.
    /// - Throws: ``LLMError``, or `CancellationError` when the task was cancelled.
    public func chat(_ request: LLMRequest) async throws -> LLMResponse {
        try await chat(request, accepting: nil)
    }

    /// Sends a request and waits for the whole answer, which the caller may have to accept.
    func chat(_ request: LLMRequest, accepting accept: Acceptance?) async throws -> LLMResponse {
        try registry.enter()
        defer { registry.leave() }
        return try await middleware.isEmpty ? checkedAnswer(request, nil, accept) : observedAnswer(request, accept)
    }

    /// Asks one question and gives the text of the answer.
    ///
    /// - Parameters:
    ///   - prompt: The question.
    ///   - model: The model, as an alias or `provider:model`.
    /// - Returns: The text.
    /// - Throws: ``LLMError``, or `CancellationError` when the task was cancelled.
    public func chat(_ prompt: String, model: String) async throws -> String {
        try await chat(LLMRequest(model: model, prompt)).content
    }

    /// Sends a request and gives the answer as it comes.
    ///
    /// Returns when a first piece of the answer has come: until then, a failure
    /// is answered by another attempt, and after it never. Leaving the loop
    /// over the events, or cancelling the task, closes the connection.
    ///
    /// - Parameter request: The request; its model is an alias or `provider:model`.
    /// - Returns: The events, to be read once.
    /// - Throws: ``LLMError``, or `CancellationError` when the task was cancelled.
    public func chatStream(_ request: LLMRequest) async throws -> ResponseStream {
        try await stream(request)
    }

    /// Shows the exact request that a call would send, with the key left out.
    ///
    /// - Parameters:
    ///   - request: The request; its model is an alias or `provider:model`.
    ///   - stream: Whether the answer would be streamed.
    /// - Returns: The HTTP request.
    /// - Throws: ``LLMError`` for what the provider cannot be told.
    public func preview(_ request: LLMRequest, stream: Bool = false) throws -> RequestPreview {
        var request = request
        request.model = try model(behind: request.model, request.profile)
        let connection = try target(request.model).connection
        return try RequestPreview(call(request, streaming: stream), connection)
    }

    /// A typed client of a provider, with this ring's key, address and transport.
    ///
    /// - Parameter type: The client, the generated struct of the provider.
    /// - Returns: The client.
    /// - Throws: ``LLMError`` with code `configuration` when the key is missing.
    public func client<Client: ProviderClient>(_ type: Client.Type = Client.self) throws -> Client {
        let connection = connection(to: Client.provider)
        try connection.checkKey()
        return Client(connection: connection)
    }

    /// Closes the ring and all its connections; calls that are made later fail with code `closed`.
    ///
    /// - Parameter mode: What becomes of calls that are under way; by default they fail.
    public func close(_ mode: CloseMode = .cancelling) async {
        if mode == .draining { await registry.drain() }
        registry.close()
        for limiter in limiters.values { limiter.close() }
        breakerBoard.close()
        await transport.close()
    }

    /// Makes a ring, uses it and closes it.
    ///
    /// - Parameters:
    ///   - configuration: The settings of the ring.
    ///   - body: What to do with the ring.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws.
    public static func withRing<Result>(
        _ configuration: Configuration = Configuration(),
        _ body: (LLMRing) async throws -> Result
    ) async throws -> Result {
        let ring = LLMRing(configuration)
        do {
            let result = try await body(ring)
            await ring.close()
            return result
        } catch {
            await ring.close()
            throw error
        }
    }

    /// Writes a call.
    private func call(_ request: LLMRequest, streaming: Bool) throws(LLMError) -> ChatCall {
        var target = try target(request.model)
        if let timeout = request.timeout { target.connection.deadlines.total = timeout }
        return try ChatCall(request, model: target.model, connection: target.connection, streaming: streaming)
    }

    /// The connection that a model is reached over, and the model in the provider's words.
    func target(_ reference: String) throws(LLMError) -> (connection: ProviderConnection, model: String) {
        guard reference.last == ":" else {
            let reference = try ModelReference(reference)
            return (try connection(named: reference.provider), reference.model)
        }
        let connection = try connection(named: String(reference.dropLast()))
        if let model = connection.defaultModel { return (connection, model) }
        let variables = connection.provider.modelVariables
        let help = variables.isEmpty ? "" : ", or set \(variables.joined(separator: " or "))"
        throw LLMError(.configuration, "'\(reference)' names no model; write it as 'provider:model'\(help)")
    }

    /// The connection to the provider of a name.
    func connection(named name: String) throws(LLMError) -> ProviderConnection {
        connection(to: try provider(named: name))
    }

    /// The provider with an identifier.
    func provider(named id: String) throws(LLMError) -> ProviderDescription {
        if let provider = Providers.all.first(where: { $0.id == id }) { return provider }
        let known = Providers.all.map(\.id).joined(separator: ", ")
        throw LLMError(.configuration, "there is no provider '\(id)'; use one of \(known)")
    }

    /// The connection to a provider.
    func connection(to provider: ProviderDescription) -> ProviderConnection {
        ProviderConnection(
            provider,
            apiKey: configuration.keys[provider.id],
            baseURL: configuration.baseURLs[provider.id],
            transport: transport,
            deadlines: deadlines(of: provider.id),
            environment: configuration.environment
        )
    }

    /// How long calls of a provider may take.
    private func deadlines(of provider: String) -> Deadlines {
        var deadlines = configuration.providerDeadlines[provider] ?? configuration.deadlines
        if deadlines.total == nil, case .success(let settings) = settings { deadlines.total = settings.timeout }
        return deadlines
    }

    /// Makes a function that tells the time since now.
    private static func stopwatch(_ clock: some Clock<Duration>) -> @Sendable () -> Duration {
        let start = clock.now
        return { start.duration(to: clock.now) }
    }
}
