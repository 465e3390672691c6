/// A spec as it was read, before anything is known of its content.
package struct SourceFile: Sendable {
    /// What a spec describes; the name of its folder tells.
    package enum Kind: String, CaseIterable, Sendable {
        /// A wire format.
        case dialect

        /// A company's service.
        case provider

        /// The models of a provider.
        case models

        /// The name of the folder that holds specs of this kind.
        package var folder: String {
            switch self {
            case .dialect: "dialects"
            case .provider: "providers"
            case .models: "models"
            }
        }

        /// The kind that a folder holds; `nil` for any other folder.
        package init?(folder: some StringProtocol) {
            guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
            self = kind
        }
    }

    /// The path, as it is named in messages.
    package var path: String

    /// The file's name without its extension.
    package var name: String

    /// What it describes.
    package var kind: Kind

    /// The content.
    package var bytes: [UInt8]

    /// Makes a source file.
    package init(path: String, name: String, kind: Kind, bytes: [UInt8]) {
        self.path = path
        self.name = name
        self.kind = kind
        self.bytes = bytes
    }

    /// Makes a source file from a path such as `Specs/dialects/acme-chat.json`.
    ///
    /// Gives `nil` when the path does not have that form.
    ///
    /// - Parameters:
    ///   - path: The path. Its folder must be named after a kind, and the file
    ///     must end in `.json`.
    ///   - bytes: The content.
    package init?(path: String, bytes: [UInt8]) {
        let steps = path.split(separator: "/")
        guard steps.count > 1, let file = steps.last, file.hasSuffix(".json") else { return nil }
        let name = String(file.dropLast(5))
        guard !name.isEmpty, let kind = Kind(folder: steps[steps.count - 2]) else { return nil }
        self.init(path: path, name: name, kind: kind, bytes: bytes)
    }

    /// The path from the package's root, which is the same on every machine.
    package var specPath: String { "Specs/\(kind.folder)/\(name).json" }
}
