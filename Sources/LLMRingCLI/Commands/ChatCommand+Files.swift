import LLMRing

extension ChatCommand {
    /// The parts that the options name: pictures, then documents, then sound.
    func fileParts(_ console: Console) throws -> [Part] {
        let source = { (text: String) throws(LLMError) in try FileSource(text).loaded(console.readFile) }
        return try images.map { try .image(contentsOf: source($0)) }
            + documents.map { try .document(contentsOf: source($0)) }
            + sounds.map { try .audio(contentsOf: source($0)) }
    }
}
