import Testing

/// A text that is kept in a file beside the tests.
///
/// `LLMRING_UPDATE_GOLDEN=1` writes the texts anew; the run that changes one fails.
struct GoldenText {
    /// The folder that holds the file.
    let folder: TestFolder
    /// The file's name.
    let name: String

    /// Expects the file to hold a text.
    func expect(_ text: String) throws {
        if TestFolder.isUpdating {
            guard folder.text(name) != text else { return }
            try #require(folder.write(text, to: name), "cannot write \(name)")
            Issue.record("wrote \(folder.path)/\(name)")
            return
        }
        let kept = try #require(folder.text(name), "there is no file \(folder.path)/\(name)")
        #expect(text == kept)
    }
}
