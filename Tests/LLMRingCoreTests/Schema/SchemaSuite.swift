import LLMRingCore

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The public suite of JSON Schema; lies outside of the package and may be absent.
///
/// Looked for in the folder that `LLMRING_SUITES` names, else in `../shared/suites` beside the package.
enum SchemaSuite {
    /// A schema of the suite with its instances.
    struct Group: CustomStringConvertible, Sendable {
        /// The file's path in the suite.
        var file: String

        /// What the schema is about.
        var name: String

        /// The schema.
        var schema: JSONSchema

        /// The instances with their verdicts.
        var cases: [Case]

        /// The file and what the schema is about.
        var description: String { "\(file): \(name)" }
    }

    /// An instance of the suite.
    struct Case: Sendable {
        /// What it is about.
        var name: String

        /// The instance.
        var instance: JSONValue

        /// Whether it keeps to the schema.
        var isValid: Bool
    }

    /// The folder of the suite.
    private static var folder: String {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        let suites = ProcessInfo.processInfo.environment["LLMRING_SUITES"] ?? "\(root)/../shared/suites"
        return "\(suites)/json-schema"
    }

    /// The groups of the files in a folder of the draft's tests; none when the suite is absent.
    static func groups(in path: String) -> [Group] {
        files(in: "tests/draft2020-12/\(path)").flatMap { file in
            (json("tests/draft2020-12/\(path)\(file)")?.arrayValue ?? []).compactMap { group(file: path + file, $0) }
        }
    }

    /// The documents that the suite's schemas refer to, by the addresses they have by convention.
    static let library: JSONSchema.Library = {
        var library: JSONSchema.Library = [:]
        for folder in ["", "draft2020-12/", "draft2019-09/"] {
            for path in files(in: "remotes/\(folder)", isDeep: !folder.isEmpty) {
                library["http://localhost:1234/\(folder)\(path)"] = json("remotes/\(folder)\(path)").map {
                    JSONSchema($0)
                }
            }
        }
        return library
    }()

    /// Whether the suite is there.
    static let isThere = !files(in: "tests/draft2020-12/").isEmpty

    /// The JSON files in a folder, sorted.
    private static func files(in path: String, isDeep: Bool = false) -> [String] {
        let files = FileManager.default
        let path = "\(folder)/\(path)"
        let names =
            (isDeep ? try? files.subpathsOfDirectory(atPath: path) : try? files.contentsOfDirectory(atPath: path))
        return (names ?? []).filter { $0.hasSuffix(".json") }.sorted()
    }

    /// The content of a file.
    private static func json(_ path: String) -> JSONValue? {
        // What cannot be read is missed by the test that counts.
        FileManager.default.contents(atPath: "\(folder)/\(path)").flatMap { try? JSONValue(parsing: Array($0)) }
    }

    /// A group from its JSON.
    private static func group(file: String, _ value: JSONValue) -> Group? {
        guard let name = value["description"]?.stringValue, let schema = value["schema"] else { return nil }
        let cases = (value["tests"]?.arrayValue ?? []).compactMap { value -> Case? in
            guard let name = value["description"]?.stringValue, let instance = value["data"],
                let isValid = value["valid"]?.boolValue
            else { return nil }
            return Case(name: name, instance: instance, isValid: isValid)
        }
        return Group(file: file, name: name, schema: JSONSchema(schema), cases: cases)
    }
}
