import Foundation

/// A spec file as the plugin sees it: by its names alone.
struct Spec {
    /// The folders that hold specs, in the order of the command's arguments.
    static let folders = ["dialects", "models", "providers"]

    /// Where it is, past the target's symbolic link, so that messages name the true file.
    let url: URL

    /// The name of the folder it was found in, which tells its kind.
    let folder: String

    /// The file's name without its extension.
    let name: String
}
