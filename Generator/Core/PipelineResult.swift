/// What a run of the generator gives.
package struct PipelineResult: Sendable {
    /// The generated files; none when anything is wrong.
    package var outputs: [OutputFile]

    /// All that is wrong with the specs.
    package var diagnostics: Diagnostics
}
