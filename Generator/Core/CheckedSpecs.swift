/// All specs of a run, decoded and checked.
///
/// Adapters and services are translated on the way, since their checks and their translation are one.
struct CheckedSpecs {
    /// What is wrong with the specs.
    let findings = Findings()
    /// The dialects, by their files' names.
    private(set) var dialects: [Dialect] = []
    /// The providers, by their files' names.
    private(set) var providers: [Provider] = []
    /// The tables of models, by their files' names.
    private(set) var tables: [ModelTable] = []
    /// The adapters as Swift, by the dialects' identifiers.
    private(set) var adapters: [String: String] = [:]
    /// What dialects offer beside chats as Swift, by the dialects' identifiers.
    private(set) var services: [String: String] = [:]
    /// How dialects are simulated as Swift, by the dialects' identifiers.
    private(set) var simulations: [String: String] = [:]
    /// The flags of each dialect's models, by the dialects' identifiers.
    private(set) var flags: [String: [String: String]] = [:]

    /// Decodes and checks.
    init(_ files: [SourceFile]) {
        SourceFile.checkNames(of: files, into: &findings.diagnostics)
        let files = files.sorted { ($0.kind.rawValue, $0.name) < ($1.kind.rawValue, $1.name) }
        var roots: [SourceFile.Kind: [(id: String, root: SpecNode)]] = [:]
        for file in files {
            guard let root = SpecParser.parse(file.bytes, file: file.path, into: &findings.diagnostics) else {
                continue
            }
            roots[file.kind, default: []].append((file.name, root))
        }
        decodeDialects(roots[.dialect] ?? [])
        for dialect in dialects where dialect.chat != nil {
            let chat = ChatTranslator(dialect, findings)
            adapters[dialect.id] = chat.translate()
            flags[dialect.id] = chat.flags
        }
        for dialect in dialects where !dialect.services.isEmpty {
            services[dialect.id] = ServicesTranslator(dialect, findings).translate()
        }
        for dialect in dialects {
            guard let node = dialect.simulation else { continue }
            simulations[dialect.id] = SimulationTranslator(dialect, findings).translate(node)
        }
        decodeProviders(roots[.provider] ?? [])
        let check = ModelTableCheck(findings: findings, providers: (roots[.provider] ?? []).map(\.id))
        tables = (roots[.models] ?? []).compactMap { check.run($0.root, id: $0.id) }
    }

    /// The dialects by identifier.
    var dialectsByID: [String: Dialect] {
        Dictionary(dialects.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Reads and checks all dialects.
    private mutating func decodeDialects(_ roots: [(id: String, root: SpecNode)]) {
        var seen: [String: Dialect] = [:]
        for (id, root) in roots {
            guard let dialect = DialectDecoder(findings: findings).decode(root, id: id) else { continue }
            TypeCheck(dialect: dialect, findings: findings).run()
            if let other = seen[dialect.namespace] {
                let message =
                    "the dialects '\(id)' and '\(other.id)' have the same name '\(dialect.namespace)' in Swift"
                let note = Diagnostic.Note("the other is here", at: other.root["swiftName"] ?? other.root)
                findings.error("\(message); give one another with 'swiftName'", at: root["swiftName"] ?? root, note)
            }
            seen[dialect.namespace] = dialect
            dialects.append(dialect)
        }
    }

    /// Reads and checks all providers.
    private mutating func decodeProviders(_ roots: [(id: String, root: SpecNode)]) {
        let known = Dictionary(roots.map { ($0.id, $0.root) }) { first, _ in first }
        let inheritance = Inheritance(findings: findings, roots: known)
        let check = ProviderCheck(dialects: dialectsByID, flags: flags, findings: findings)
        for (id, _) in roots {
            guard let root = inheritance.resolve(id) else { continue }
            guard let provider = ProviderDecoder(findings: findings).decode(root, id: id) else { continue }
            check.run(provider)
            providers.append(provider)
        }
        check.checkNames(providers)
        check.checkOperations(providers)
    }
}
