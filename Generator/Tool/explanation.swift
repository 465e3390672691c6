import GeneratorCore

/// Shows what the specs make of one provider, for people who write specs.
///
/// - Parameters:
///   - provider: The provider's identifier, which is its spec's name.
///   - outputs: All generated files.
/// - Returns: The text to print: the Swift that belongs to the provider alone.
/// - Throws: `ToolError` when no spec describes the provider.
func explanation(of provider: String, in outputs: [OutputFile]) throws(ToolError) -> String {
    let ending = "+Client.swift"
    guard let client = outputs.first(where: { $0.name == provider + ending }) else {
        let providers = outputs.map(\.name).filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
        throw .usage("there is no provider '\(provider)'\(instead(of: provider, in: providers))")
    }
    return client.text
}
