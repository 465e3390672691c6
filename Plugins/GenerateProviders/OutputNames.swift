import Foundation

/// Names the Swift files that specs give.
///
/// The generator follows the same rule; a build needs the names before it runs.
enum OutputNames {
    /// The names of all files, from the names of the specs alone.
    static func all(for specs: [Spec]) -> [String] {
        specs.flatMap(names) + ["Providers.swift"]
    }

    /// Checks that no two specs and no file of the target give one name.
    ///
    /// - Parameters:
    ///   - names: The names of the generated files.
    ///   - specs: The specs they come from.
    ///   - sources: The target's own files.
    /// - Throws: `PluginFault` that names both files.
    static func check(_ names: [String], for specs: [Spec], against sources: [URL]) throws {
        var first: [String: Spec] = [:]
        for spec in specs where spec.folder != "models" {
            if let other = first.updateValue(spec, forKey: spec.name.lowercased()) {
                let (path, otherPath) = (spec.url.path(percentEncoded: false), other.url.path(percentEncoded: false))
                throw PluginFault("\(path): \(otherPath) has the same name; rename one of them")
            }
        }
        let generated = Set(names.map { $0.lowercased() })
        for source in sources where generated.contains(source.lastPathComponent.lowercased()) {
            let path = source.path(percentEncoded: false)
            throw PluginFault("\(path): a generated file has this name; rename yours")
        }
    }

    /// The names of the files of one spec.
    private static func names(for spec: Spec) -> [String] {
        switch spec.folder {
        case "dialects":
            ["Types", "Operations", "Adapter", "Services", "Simulation"].map { "\(spec.name)+\($0).swift" }
        case "providers": ["\(spec.name)+Client.swift"]
        case "models": ["\(spec.name)+Models.swift"]
        default: []
        }
    }
}
