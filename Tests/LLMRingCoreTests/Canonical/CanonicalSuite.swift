#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The public texts of canonical JSON; lie outside of the package and may be absent.
///
/// Looked for in the folder that `LLMRING_SUITES` names, else in `../shared/suites` beside the package.
enum CanonicalSuite {
    /// A text and its canonical form.
    struct Sample: CustomStringConvertible, Sendable {
        /// The file's name.
        var description: String

        /// The text.
        var input: [UInt8]

        /// The canonical form.
        var output: [UInt8]
    }

    /// The folder with the texts.
    private static var folder: String {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        let suites = ProcessInfo.processInfo.environment["LLMRING_SUITES"] ?? "\(root)/../shared/suites"
        return "\(suites)/jcs/testdata"
    }

    /// All texts; none when the suite is absent.
    static let samples: [Sample] = {
        // An absent folder is an absent suite.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/input")) ?? []
        return names.sorted().map { name in
            let input = FileManager.default.contents(atPath: "\(folder)/input/\(name)") ?? .init()
            let output = FileManager.default.contents(atPath: "\(folder)/output/\(name)") ?? .init()
            return Sample(description: name, input: Array(input), output: Array(output))
        }
    }()
}
