/// A generated Swift file.
package struct OutputFile: Hashable, Sendable {
    /// The name of the table of all providers.
    package static let tableName = "Providers.swift"

    /// The file's name.
    package var name: String

    /// The Swift source.
    package var text: String

    /// Makes an output file.
    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// The names of all files that specs give, which the build expects to find.
    ///
    /// They follow from the names of the specs alone: the build plans with them
    /// before it reads a spec.
    package static func names(for files: [SourceFile]) -> [String] {
        files.flatMap { names(for: $0) } + [tableName]
    }

    /// The names of the files that belong to one spec; the table is not among them.
    package static func names(for file: SourceFile) -> [String] {
        switch file.kind {
        case .dialect: ["Types", "Operations", "Adapter", "Services", "Simulation"].map { "\(file.name)+\($0).swift" }
        case .provider: ["\(file.name)+Client.swift"]
        case .models: ["\(file.name)+Models.swift"]
        }
    }

    /// The first line of a generated file, without a line break.
    ///
    /// - Parameter file: The spec it comes from; `nil` for all specs.
    /// - Returns: A comment.
    package static func header(for file: SourceFile?) -> String {
        "// Generated from \(file?.specPath ?? "Specs"). Do not edit."
    }

    /// The files that the build expects and that are not among these, with only a header.
    package static func missing(from outputs: [OutputFile], for files: [SourceFile]) -> [OutputFile] {
        let present = Set(outputs.map(\.name))
        let owners: [SourceFile?] = files + [nil]
        let expected = owners.flatMap { owner in
            (owner.map { names(for: $0) } ?? [tableName]).map { OutputFile(name: $0, text: header(for: owner) + "\n") }
        }
        return expected.filter { !present.contains($0.name) }
    }
}
