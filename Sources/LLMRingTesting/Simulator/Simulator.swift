public import LLMRingCore
import LLMRingHTTP
import LLMRingProviders

/// A server on this machine that speaks every dialect whose spec says how it is simulated.
///
/// Requests are read with the dialect's own types, and refused in its own
/// words when they lack a field or have one that it does not know. Answers are
/// scripted: see ``Script``. Without a script it repeats what it was told,
/// calls the first tool that is offered, and follows a schema.
///
/// Which dialect a request is in is told by its path, and where several have
/// one path by its headers. A path that begins with a dialect's identifier,
/// such as `/acme-chat/models`, is always in that dialect.
public final class Simulator: Sendable {
    /// Serves the answers.
    private let server: LoopbackServer

    /// Starts a server.
    ///
    /// - Parameters:
    ///   - port: The port to listen on; 0 lets the system choose.
    ///   - script: What is answered.
    ///   - kept: How many requests are kept for ``requests``; later ones are only counted.
    /// - Throws: ``LLMError`` with code `configuration` when the port is taken.
    public init(port: Int = 0, script: Script = Script(), keeping kept: Int = 1_000) throws(LLMError) {
        let responder = SimulatorResponder(script)
        server = try LoopbackServer(port: port, keeping: kept) { responder.answer(to: $0) }
    }

    /// Starts a server whose answers are decided call by call.
    ///
    /// - Parameters:
    ///   - port: The port to listen on; 0 lets the system choose.
    ///   - answer: Decides on an answer, on the server's thread; `nil` gives the usual one.
    /// - Throws: ``LLMError`` with code `configuration` when the port is taken.
    public convenience init(
        port: Int = 0,
        answering answer: @escaping @Sendable (Call) -> Answer?
    ) throws(LLMError) {
        var script = Script()
        script.decide = answer
        try self.init(port: port, script: script)
    }

    /// The dialects that are spoken, in the order of the alphabet.
    public static var dialects: [String] { Providers.simulations.map(\.dialect) }

    /// The port that the server listens on.
    public var port: Int { server.port }

    /// The address of the server, without a slash at its end.
    public var address: String { server.baseURL }

    /// The requests so far, in order of their arrival.
    public var requests: [LoopbackServer.Request] { server.requests }

    /// How many requests have arrived.
    public var requestCount: Int { server.requestCount }

    /// How many connections were opened.
    public var connectionCount: Int { server.connectionCount }

    /// Waits until no connection is open.
    public func waitUntilNoneIsOpen() async {
        await server.waitUntilNoneIsOpen()
    }

    /// Waits until so many requests have arrived.
    public func waitUntilReceived(requests count: Int) async {
        await server.waitUntilReceived(requests: count)
    }

    /// The address to give to a provider's client, with the path that the provider's own address ends with.
    ///
    /// - Parameters:
    ///   - provider: The provider's identifier.
    ///   - dialect: A dialect to speak, whatever the headers say; `nil` leaves it to the request.
    /// - Returns: The address; `nil` when there is no such provider, or none of its dialects is simulated.
    public func baseURL(of provider: String, dialect: String? = nil) -> String? {
        guard let provider = Providers.all.first(where: { $0.id == provider }),
            provider.dialects.contains(where: Self.dialects.contains)
        else { return nil }
        return address + (dialect.map { "/\($0)" } ?? "") + SimulatorRoute.path(of: provider.baseURL)
    }

    /// The environment variables that lead all providers here, and keys for those that want one.
    public var environment: [(name: String, value: String)] {
        Providers.all.flatMap { provider -> [(String, String)] in
            guard let url = baseURL(of: provider.id) else { return [] }
            let address = provider.baseURLVariables.prefix(1).map { ($0, url) }
            return address + provider.keyVariables.prefix(1).map { ($0, "simulated") }
        }
    }

    /// Closes all connections and ends the server.
    public func stop() {
        server.stop()
    }
}
