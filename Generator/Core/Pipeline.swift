/// The stages of the generator in order: decode, check, translate.
///
/// The same bytes give the same bytes; nothing is read but what is handed in.
package enum Pipeline {
    /// Runs all stages over all specs.
    ///
    /// - Parameter files: The specs.
    /// - Returns: The generated files, or all that is wrong with the specs.
    package static func run(_ files: [SourceFile]) -> PipelineResult {
        let findings = Findings()
        SourceFile.checkNames(of: files, into: &findings.diagnostics)
        var outputs: [OutputFile] = []
        let files = files.sorted { ($0.kind.rawValue, $0.name) < ($1.kind.rawValue, $1.name) }
        var roots: [SourceFile.Kind: [(id: String, root: SpecNode)]] = [:]
        for file in files {
            guard let root = SpecParser.parse(file.bytes, file: file.path, into: &findings.diagnostics) else {
                continue
            }
            roots[file.kind, default: []].append((file.name, root))
        }
        let dialects = decodeDialects(roots[.dialect] ?? [], findings)
        var flags: [String: [String: String]] = [:]
        for dialect in dialects {
            outputs += translate(dialect, findings, &flags)
        }
        outputs += providers(roots[.provider] ?? [], dialects, flags, findings)
        guard findings.diagnostics.isEmpty else {
            return PipelineResult(outputs: [], diagnostics: findings.diagnostics)
        }
        for index in outputs.indices { outputs[index].text = LineBreaker.format(outputs[index].text) }
        return PipelineResult(outputs: outputs, diagnostics: findings.diagnostics)
    }

    /// Reads and checks all dialects.
    private static func decodeDialects(_ roots: [(id: String, root: SpecNode)], _ findings: Findings) -> [Dialect] {
        var seen: [String: Dialect] = [:]
        var dialects: [Dialect] = []
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
        return dialects
    }

    /// Translates a dialect.
    private static func translate(
        _ dialect: Dialect,
        _ findings: Findings,
        _ flags: inout [String: [String: String]]
    ) -> [OutputFile] {
        var outputs = [
            OutputFile(name: "\(dialect.id)+Types.swift", text: TypesTranslator(dialect).translate()),
            OutputFile(
                name: "\(dialect.id)+Operations.swift",
                text: OperationsTranslator(dialect: dialect).translate()
            ),
        ]
        guard dialect.chat != nil else { return outputs }
        let chat = ChatTranslator(dialect, findings)
        if let text = chat.translate() {
            outputs.append(OutputFile(name: "\(dialect.id)+Adapter.swift", text: text))
        }
        flags[dialect.id] = chat.flags
        return outputs
    }

    /// Reads, checks and translates all providers.
    private static func providers(
        _ roots: [(id: String, root: SpecNode)],
        _ dialects: [Dialect],
        _ flags: [String: [String: String]],
        _ findings: Findings
    ) -> [OutputFile] {
        let known = Dictionary(dialects.map { ($0.id, $0) }) { first, _ in first }
        let inheritance = Inheritance(
            findings: findings,
            roots: Dictionary(roots.map { ($0.id, $0.root) }) { first, _ in first }
        )
        let check = ProviderCheck(dialects: known, flags: flags, findings: findings)
        let translator = ProviderTranslator(dialects: known, flags: flags)
        var providers: [Provider] = []
        for (id, _) in roots {
            guard let root = inheritance.resolve(id) else { continue }
            guard let provider = ProviderDecoder(findings: findings).decode(root, id: id) else { continue }
            check.run(provider)
            providers.append(provider)
        }
        check.checkNames(providers)
        var outputs = providers.map { OutputFile(name: "\($0.id)+Client.swift", text: translator.client($0)) }
        outputs.append(OutputFile(name: OutputFile.tableName, text: translator.table(providers)))
        return outputs
    }
}

/// What a run of the generator gives.
package struct PipelineResult: Sendable {
    /// The generated files; none when anything is wrong.
    package var outputs: [OutputFile]

    /// All that is wrong with the specs.
    package var diagnostics: Diagnostics
}
