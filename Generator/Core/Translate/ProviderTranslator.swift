/// Writes the typed client of a provider, and the table of all providers.
struct ProviderTranslator {
    /// All dialects by identifier.
    let dialects: [String: Dialect]
    /// The flags of each dialect's models.
    let flags: [String: [String: String]]

    /// Writes the client of a provider.
    func client(_ provider: Provider) -> String {
        var writer = LineWriter()
        writer.line(Translation.header(provider.root.file))
        writer.blank()
        if provider.bindings.contains(where: { $0.rateLimits != nil }) {
            writer.line("import LLMRingCore")
            writer.blank()
        }
        let protocols = provider.bindings.compactMap { dialects[$0.dialect].map { "\($0.namespace)Operations" } }
        writer.doc("A typed client of \(provider.name): every operation, every field.", link: provider.documentation)
        writer.block("public struct \(provider.swiftName)Client: \(protocols.joined(separator: ", ")) {") { writer in
            writer.doc("The connection that all operations use.")
            writer.line("public let connection: ProviderConnection")
            writer.blank()
            writer.doc("Makes a client on a connection.")
            writer.line("public init(connection: ProviderConnection) { self.connection = connection }")
            writer.blank()
            writer.doc("What is known of the provider.")
            writer.block("public static let provider = ProviderDescription(", ")") { writer in
                describe(provider, &writer)
            }
        }
        return writer.text
    }

    /// Writes the description of a provider.
    private func describe(_ provider: Provider, _ writer: inout LineWriter) {
        let text = SwiftLiteral.string
        writer.line("id: \(text(provider.id)),")
        writer.line("name: \(text(provider.name)),")
        writer.line("documentation: \(text(provider.documentation)),")
        writer.line("baseURL: \(text(provider.baseURL)),")
        writer.line("baseURLVariables: \(SwiftLiteral.strings(provider.baseURLVariables)),")
        writer.line("keyVariables: \(SwiftLiteral.strings(provider.keyVariables)),")
        writer.line("keyHeader: \(text(provider.keyHeader)),")
        writer.line("keyPrefix: \(text(provider.keyPrefix)),")
        writer.line("isKeyOptional: \(provider.isKeyOptional),")
        if !provider.modelVariables.isEmpty {
            writer.line("modelVariables: \(SwiftLiteral.strings(provider.modelVariables)),")
        }
        let headers = provider.headers.map { "\(text($0.name)): \(text($0.value))" }
        writer.line("headers: [\(headers.isEmpty ? ":" : headers.joined(separator: ", "))],")
        let bindings = provider.bindings.compactMap { binding in
            dialects[binding.dialect].flatMap { $0.chat == nil ? nil : self.binding(binding, $0) }
        }
        writer.line("dialects: \(SwiftLiteral.strings(provider.bindings.map(\.dialect))),")
        let services = provider.bindings.compactMap(self.services)
        writer.line("chats: [\(bindings.joined(separator: ", "))]\(services.isEmpty ? "" : ",")")
        if !services.isEmpty { writer.line("services: [\(services.joined(separator: ", "))]") }
    }

    /// A dialect that a provider speaks, as Swift.
    private func binding(_ binding: Provider.Binding, _ dialect: Dialect) -> String {
        var arguments = ["\(dialect.namespace)Adapter.self"]
        if let rows = binding.rows {
            let codes = rows.map { ChatTranslator.row($0, flags[binding.dialect] ?? [:]) }
            arguments.append("models: [\(codes.joined(separator: ", "))]")
        }
        let refuses = refusals(binding.refuses.filter { $0.key != "dimensions" })
        if let refuses { arguments.append("refuses: \(refuses)") }
        if let node = binding.rateLimits, let table = RateLimitTranslator(Findings()).table(node) {
            arguments.append("rateLimits: \(table)")
        }
        if !binding.models.isEmpty {
            arguments.append("for: \(SwiftLiteral.strings(binding.models.compactMap(\.string)))")
        }
        if let code = binding.callIDs.flatMap(ChatTranslator.callIDsCode) { arguments.append("callIDs: \(code)") }
        return "ChatBinding(\(arguments.joined(separator: ", ")))"
    }

    /// What a provider offers beside chats in a dialect, as Swift; `nil` when it is nothing.
    private func services(_ binding: Provider.Binding) -> String? {
        guard let dialect = dialects[binding.dialect], !dialect.services.isEmpty else { return nil }
        let lacks = binding.lacks.compactMap(\.string)
        guard dialect.services.keys.contains(where: { !lacks.contains($0) }) else { return nil }
        var arguments: [String] = []
        if !lacks.isEmpty { arguments.append("lacks: \(SwiftLiteral.strings(lacks))") }
        if let count = binding.maxTexts?.int { arguments.append("maxTexts: \(count)") }
        let refuses = refusals(binding.refuses.filter { $0.key == "dimensions" })
        if let refuses { arguments.append("refuses: \(refuses)") }
        let all = "\(dialect.namespace)Services.all"
        return arguments.isEmpty ? all : "\(all).adapted(\(arguments.joined(separator: ", ")))"
    }

    /// Writes the function that finds a provider's table of models.
    private func writeModels(_ providers: [Provider], _ tables: [ModelTable], _ writer: inout LineWriter) {
        let known = providers.filter { provider in tables.contains { $0.id == provider.id } }
        writer.doc("The models of a provider as JSON, in the format of the registry; nil when none are known.")
        writer.block("package static func models(of provider: String) -> String? {") { writer in
            guard !known.isEmpty else { return writer.line("nil") }
            writer.line("switch provider {")
            for provider in known {
                writer.line("case \(SwiftLiteral.string(provider.id)): \(provider.swiftName)Client.models")
            }
            writer.line("default: nil")
            writer.line("}")
        }
        writer.blank()
        writer.doc("The identifiers of the providers whose models are known.")
        writer.line("package static let withModels: [String] = \(SwiftLiteral.strings(known.map(\.id)))")
    }

    /// Settings that are refused, as Swift; `nil` when there are none.
    private func refusals(_ members: [SpecNode.Member]) -> String? {
        guard !members.isEmpty else { return nil }
        let pairs = members.map { "\(SwiftLiteral.string($0.key)): .\($0.value.string ?? "warn")" }
        return "[\(pairs.joined(separator: ", "))]"
    }

    /// Writes the table of all providers.
    func table(_ providers: [Provider], _ tables: [ModelTable]) -> String {
        var writer = LineWriter()
        writer.line(OutputFile.header(for: nil))
        writer.blank()
        writer.doc("All providers that the specs of this target describe.")
        writer.block("public enum Providers {") { writer in
            writer.doc("The providers, by identifier.")
            writer.block("public static let all: [ProviderDescription] = [", "]") { writer in
                Translation.list(providers.map { "\($0.swiftName)Client.provider" }, &writer)
            }
            writer.blank()
            writer.doc("The operations that each provider offers, by the provider's identifier.")
            writer.block("package static let operations: [String: [OperationDescription]] = [", "]") { writer in
                let entries = providers.map { provider in
                    let lists = provider.bindings.compactMap {
                        dialects[$0.dialect].map { "\($0.namespace).operations" }
                    }
                    return "\(SwiftLiteral.string(provider.id)): \(lists.joined(separator: " + "))"
                }
                Translation.list(entries, &writer)
            }
            writer.blank()
            writeModels(providers, tables, &writer)
            writer.blank()
            writer.doc("How servers are simulated, one of each dialect that can be.")
            writer.block("package static let simulations: [DialectSimulation] = [", "]") { writer in
                let simulated = dialects.values.filter { $0.simulation != nil }.sorted { $0.id < $1.id }
                Translation.list(simulated.map { "\($0.namespace)Simulation.all" }, &writer)
            }
        }
        return writer.text
    }
}
