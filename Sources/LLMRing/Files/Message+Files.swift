extension Message {
    /// A message from the person: text, then pictures.
    ///
    /// - Parameters:
    ///   - text: The text; empty for none.
    ///   - images: Paths and addresses as text, bytes, or ``FileSource`` values.
    /// - Returns: The message.
    /// - Throws: ``LLMError`` with code `invalid_request` that names the file which is no picture, or cannot be read.
    public static func user(_ text: String, images: [any FileReference]) throws -> Message {
        try Message(.user, words(text) + images.map { try .image(contentsOf: $0.fileSource) })
    }

    /// A message from the person: text, then pictures, sounds and documents, each as what it is.
    ///
    /// - Parameters:
    ///   - text: The text; empty for none.
    ///   - files: Paths and addresses as text, bytes, or ``FileSource`` values.
    /// - Returns: The message.
    /// - Throws: ``LLMError`` with code `invalid_request` that names the file which cannot be read.
    public static func user(_ text: String, files: [any FileReference]) throws -> Message {
        try Message(.user, words(text) + files.map { try .file(contentsOf: $0.fileSource) })
    }

    /// The part for a text; none when it is empty.
    private static func words(_ text: String) -> [Part] { text.isEmpty ? [] : [.text(text)] }
}
