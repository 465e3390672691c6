import Foundation
import LLMRingCore
import LLMRingProviders

/// The recorded exchanges that lie beside the project, where they do.
enum Corpus {
    /// One recorded exchange.
    struct Exchange: CustomStringConvertible, Sendable {
        /// The file and the number in it.
        var description: String
        /// The wire format.
        var wire: String
        /// The method of the request; empty where it was not recorded.
        var method: String
        /// The path of the request, without its query; empty where it was not recorded.
        var path: String
        /// The body of the request, as JSON.
        var request: JSONValue?
        /// What is expected of the answer.
        var expected: JSONValue?
        /// The HTTP status.
        var status: Int
        /// The answer's body.
        var body: [UInt8]
        /// How the answer's events are cut; `nil` for a whole answer.
        var framing: Framing?
    }

    /// The folder; `nil` when it is absent.
    static let folder: String? = {
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let places = [ProcessInfo.processInfo.environment["LLMRING_CORPUS"], "/\(root)/../shared/corpus"]
        return places.compactMap(\.self).first { FileManager.default.fileExists(atPath: "\($0)/INDEX.json") }
    }()

    /// The framings by the corpus' names.
    private static let framings: [String: Framing] = [
        "sse": .serverSentEvents(sentinel: "[DONE]"), "ndjson": .jsonLines, "json-array": .jsonArray,
    ]

    /// What tests say that need the folder.
    static let missing: String = "the corpus is absent; set LLMRING_CORPUS to its folder"

    /// All exchanges; read once.
    private static let all: Result<[Exchange], any Error> = Result { try read() }

    /// All exchanges of a wire format.
    static func exchanges(wire: String) throws -> [Exchange] {
        try all.get().filter { $0.wire == wire }
    }

    /// Reads all exchanges.
    private static func read() throws -> [Exchange] {
        guard let folder else { return [] }
        var exchanges: [Exchange] = []
        for api in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where !api.contains(".") {
            for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(api)").sorted() {
                let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(api)/\(name)"))
                let file = try JSONValue(parsing: [UInt8](data))
                for item in file["interactions"]?.arrayValue ?? [] {
                    guard let wire = item["wire"]?.stringValue else { continue }
                    exchanges.append(exchange(item, wire: wire, name: "\(api)/\(name)"))
                }
            }
        }
        return exchanges
    }

    /// One exchange of a file.
    private static func exchange(_ item: JSONValue, wire: String, name: String) -> Exchange {
        let response = item["response"]
        let body = response?["bodyEncoding"] == nil ? response?["body"]?.stringValue ?? "" : ""
        return Exchange(
            description: "\(name) #\(item["seq"]?.intValue ?? 0)",
            wire: wire,
            method: item["request"]?["method"]?.stringValue ?? "",
            path: item["request"]?["path"]?.stringValue?.split(separator: "?").first.map(String.init) ?? "",
            request: item["request"]?["body"],
            expected: item["expected"],
            status: response?["status"]?.intValue ?? 200,
            body: Array(body.utf8),
            framing: response?["streamFormat"]?.stringValue.flatMap { framings[$0] }
        )
    }
}
