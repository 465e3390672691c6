extension Pipeline {
    /// Tells what the providers can do, in Markdown.
    ///
    /// - Parameter files: The specs.
    /// - Returns: One file of Markdown, or all that is wrong with the specs.
    package static func capabilities(_ files: [SourceFile]) -> PipelineResult {
        let specs = CheckedSpecs(files)
        let diagnostics = specs.findings.diagnostics
        guard diagnostics.isEmpty else { return PipelineResult(outputs: [], diagnostics: diagnostics) }
        let output = OutputFile(name: "Capabilities.md", text: CapabilityTable(specs).markdown)
        return PipelineResult(outputs: [output], diagnostics: diagnostics)
    }
}
