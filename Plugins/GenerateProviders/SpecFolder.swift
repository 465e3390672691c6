import Foundation

/// The folder of a target that holds its specs.
///
/// It is read here and not taken from the target's list of files: a target
/// excludes the folder, so that SwiftPM plans again whenever a file comes or
/// goes and does not ask what the files are for.
struct SpecFolder {
    /// Where the folder is.
    private let url: URL

    /// Makes the folder at a place, which need not exist and may be a symbolic link.
    init(_ url: URL) {
        self.url = url.resolvingSymlinksInPath()
    }

    /// Lists all specs by kind and name.
    ///
    /// - Returns: The specs; at least one.
    /// - Throws: `PluginFault` when there is none, or none can be found for a
    ///   reason that it names.
    func specs() throws -> [Spec] {
        guard FileManager.default.fileExists(atPath: path) else {
            throw PluginFault("\(path): the folder does not exist; make it, or a symbolic link to the specs")
        }
        try checkFolderNames()
        let specs = try Spec.folders.flatMap { try files(in: $0) }
        guard !specs.isEmpty else {
            let places = Spec.folders.joined(separator: ", ")
            throw PluginFault("\(path): there are no specs; put .json files into its folders \(places)")
        }
        return specs
    }

    /// The folder's path.
    private var path: String { url.path(percentEncoded: false) }

    /// Lists the specs of one kind by name.
    private func files(in folder: String) throws -> [Spec] {
        let place = url.appending(path: folder, directoryHint: .isDirectory)
        guard FileManager.default.fileExists(atPath: place.path(percentEncoded: false)) else { return [] }
        let names = try FileManager.default.contentsOfDirectory(atPath: place.path(percentEncoded: false))
        let stems = names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }
        return stems.sorted().map { stem in
            let file = place.appending(path: "\(stem).json", directoryHint: .notDirectory)
            return Spec(url: file, folder: folder, name: stem)
        }
    }

    /// Finds folders that were meant to hold specs and would be passed over.
    private func checkFolderNames() throws {
        let entries = try FileManager.default.contentsOfDirectory(atPath: path)
        for entry in entries.sorted() {
            let plain = entry.lowercased()
            let meant = Spec.folders.first { $0 != entry && ($0 == plain || $0.dropLast() == plain) }
            if let meant { throw PluginFault("\(path)\(entry): no specs are read from here; name it '\(meant)'") }
        }
    }
}
