import Foundation
import PackagePlugin

/// Lists a target's specs, names the Swift files they give, and builds the command that makes them.
@main
struct GenerateProviders: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? SourceModuleTarget else { return [] }
        let specs = try SpecFolder(target.directoryURL.appending(path: "Specs", directoryHint: .isDirectory)).specs()
        let names = OutputNames.all(for: specs)
        try OutputNames.check(names, for: specs, against: target.sourceFiles.map(\.url))
        let directory = context.pluginWorkDirectoryURL
        return [
            .buildCommand(
                displayName: "Generating providers of \(target.name) from \(specs.count) specs",
                executable: try context.tool(named: "Generator").url,
                arguments: ["--output", directory.path(percentEncoded: false), "--"]
                    + specs.map { $0.url.path(percentEncoded: false) },
                inputFiles: specs.map(\.url),
                outputFiles: names.map { directory.appending(path: $0, directoryHint: .notDirectory) }
            )
        ]
    }
}
