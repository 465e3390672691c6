import LLMRingCore

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The public suite of TOML texts; lies outside of the package and may be absent.
///
/// Looked for in the folder that `LLMRING_SUITES` names, else in `../shared/suites` beside the package.
///
/// Source: <https://github.com/toml-lang/toml-test>.
enum TOMLSuite {
    /// A text of the suite.
    struct Document: CustomStringConvertible, Sendable {
        /// The file's name in the suite.
        var name: String

        /// The text.
        var bytes: [UInt8]

        /// The value as tagged JSON; empty for texts that are no TOML.
        var tagged: [UInt8]

        /// The file's name.
        var description: String { name }
    }

    /// The folder with the texts.
    private static var folder: String {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        let suites = ProcessInfo.processInfo.environment["LLMRING_SUITES"] ?? "\(root)/../shared/suites"
        return "\(suites)/toml/tests"
    }

    /// The texts of TOML 1.0 in a part of the suite; none when the suite is absent.
    static func documents(_ part: String) -> [Document] {
        names.filter { $0.hasPrefix("\(part)/") && $0.hasSuffix(".toml") }.compactMap { name in
            let tagged = contents("\(name.dropLast(5)).json")
            return contents(name).map { Document(name: name, bytes: $0, tagged: tagged ?? []) }
        }
    }

    /// The names of the files that belong to TOML 1.0.
    static let names = String(decoding: contents("files-toml-1.0.0") ?? [], as: UTF8.self).split(separator: "\n").map(
        String.init
    )

    /// The bytes of a file.
    private static func contents(_ name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(folder)/\(name)").map { Array($0) }
    }
}

extension TOMLSuite {
    /// Whether a value is the one that tagged JSON describes.
    static func matches(_ value: TOMLValue, _ tagged: JSONValue) -> Bool {
        switch value {
        case .table(let table):
            guard case .object(let object) = tagged, object.count == table.keys.count else { return false }
            return object.allSatisfy { member in
                // Keys are compared by their bytes.
                table.keys.contains { $0.utf8.elementsEqual(member.key.utf8) }
                    && table[member.key].map { matches($0, member.value) } == true
            }
        case .array(let values):
            guard case .array(let elements) = tagged, elements.count == values.count else { return false }
            return zip(values, elements).allSatisfy { matches($0, $1) }
        default:
            guard let type = tagged["type"]?.stringValue, let text = tagged["value"]?.stringValue else { return false }
            return matches(value, type, text)
        }
    }

    /// Whether a value without parts is the one that a type and a text describe.
    private static func matches(_ value: TOMLValue, _ type: String, _ text: String) -> Bool {
        switch (value, type) {
        case (.string(let string), "string"): string.utf8.elementsEqual(text.utf8)
        case (.integer(let number), "integer"): number.description == text
        case (.bool(let truth), "bool"): truth.description == text
        case (.float(let number), "float"):
            text == "nan" ? number.isNaN : Double(text) == number
        case (.dateTime(let date), "datetime"): date == TOMLDateTime(text) && date.offset != nil
        case (.dateTime(let date), "datetime-local"):
            date == TOMLDateTime(text) && date.offset == nil && date.time != nil && date.date != nil
        case (.dateTime(let date), "date-local"): date == TOMLDateTime(text) && date.time == nil
        case (.dateTime(let date), "time-local"): date == TOMLDateTime(text) && date.date == nil
        default: false
        }
    }
}
