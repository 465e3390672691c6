/// The stages of the generator in order: decode, check, translate.
///
/// The same bytes give the same bytes; nothing is read but what is handed in.
package enum Pipeline {
    /// Runs all stages over all specs.
    ///
    /// - Parameter files: The specs.
    /// - Returns: The generated files, or all that is wrong with the specs.
    package static func run(_ files: [SourceFile]) -> PipelineResult {
        let specs = CheckedSpecs(files)
        let diagnostics = specs.findings.diagnostics
        guard diagnostics.isEmpty else { return PipelineResult(outputs: [], diagnostics: diagnostics) }
        var outputs = specs.dialects.flatMap {
            translate($0) + parts(of: $0, specs)
        }
        let translator = ProviderTranslator(dialects: specs.dialectsByID, flags: specs.flags)
        outputs += specs.providers.map { OutputFile(name: "\($0.id)+Client.swift", text: translator.client($0)) }
        outputs.append(OutputFile(name: OutputFile.tableName, text: translator.table(specs.providers, specs.tables)))
        for index in outputs.indices { outputs[index].text = LineBreaker.format(outputs[index].text) }
        outputs += models(of: specs)
        return PipelineResult(outputs: outputs, diagnostics: diagnostics)
    }

    /// Runs only the checks, which takes less time.
    ///
    /// - Parameter files: The specs.
    /// - Returns: All that is wrong with the specs, as in ``run(_:)``.
    package static func check(_ files: [SourceFile]) -> Diagnostics {
        CheckedSpecs(files).findings.diagnostics
    }

    /// Translates the wire layer of a dialect.
    private static func translate(_ dialect: Dialect) -> [OutputFile] {
        let types = OutputFile(name: "\(dialect.id)+Types.swift", text: TypesTranslator(dialect).translate())
        let operations = OutputFile(
            name: "\(dialect.id)+Operations.swift",
            text: OperationsTranslator(dialect: dialect).translate()
        )
        return [types, operations]
    }

    /// The tables of models, whose lines are broken as they are written.
    private static func models(of specs: CheckedSpecs) -> [OutputFile] {
        specs.tables.compactMap { table in
            guard let provider = specs.providers.first(where: { $0.id == table.id }) else { return nil }
            let text = ModelTableTranslator().translate(table, provider)
            return OutputFile(name: "\(table.id)+Models.swift", text: text)
        }
    }

    /// What a dialect has beside its wire layer: adapter, services, simulation.
    private static func parts(of dialect: Dialect, _ specs: CheckedSpecs) -> [OutputFile] {
        let texts = [
            ("Adapter", specs.adapters[dialect.id]), ("Services", specs.services[dialect.id]),
            ("Simulation", specs.simulations[dialect.id]),
        ]
        return texts.compactMap { part, text in
            text.map { OutputFile(name: "\(dialect.id)+\(part).swift", text: $0) }
        }
    }
}
