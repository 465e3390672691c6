#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The public suite of JSON texts; lies outside of the package and may be absent.
///
/// Looked for in the folder that `LLMRING_SUITES` names, else in `../shared/suites` beside the package.
enum ParsingSuite {
    /// A text of the suite.
    struct Document: CustomStringConvertible, Sendable {
        /// The file's name; its first letter says whether it is JSON.
        var name: String

        /// The file's content.
        var bytes: [UInt8]

        /// The file's name.
        var description: String { name }
    }

    /// The folder with the texts.
    private static var folder: String {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        let suites = ProcessInfo.processInfo.environment["LLMRING_SUITES"] ?? "\(root)/../shared/suites"
        return "\(suites)/json-parsing/test_parsing"
    }

    /// The texts whose names begin with a letter; none when the suite is absent.
    static func documents(_ prefix: String) -> [Document] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().filter { $0.hasPrefix(prefix) }.compactMap { name in
            FileManager.default.contents(atPath: "\(folder)/\(name)").map { Document(name: name, bytes: Array($0)) }
        }
    }

    /// Whether the suite is there.
    static let isThere = !documents("y_").isEmpty
}
