import Foundation
import LLMRingCore

/// A folder for cassettes that is there as long as the test runs.
final class CassetteFolder: Sendable {
    /// The path of a cassette in it.
    let path: String

    private let folder: URL

    /// Makes an empty folder.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("llmring-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appendingPathComponent("calls.json").path
    }

    deinit {
        // What cannot be removed is the system's to clean up.
        try? FileManager.default.removeItem(at: folder)
    }

    /// The text of the cassette.
    var text: String {
        get throws { String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self) }
    }

    /// The names of the files in the folder.
    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path) }
    }

    /// Writes the cassette by hand.
    func write(_ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }
}
