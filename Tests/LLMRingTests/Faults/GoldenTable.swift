import Foundation
import Testing

/// A table that is kept in a file beside the tests, in `Golden`.
///
/// `LLMRING_UPDATE_GOLDEN=1` writes it anew; the run that changes it fails.
struct GoldenTable {
    /// The file's name.
    let name: String

    /// Expects the file to hold a text.
    func expect(_ text: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appendingPathComponent("Golden").appendingPathComponent(name)
        let kept = try? String(contentsOf: file, encoding: .utf8)
        guard ProcessInfo.processInfo.environment["LLMRING_UPDATE_GOLDEN"] != nil else {
            #expect(text == kept)
            return
        }
        guard text != kept else { return }
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try text.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("wrote \(file.path)")
    }
}
