import LLMRing
import LLMRingCore
import Testing

/// Parts that are made of files.
struct FilePartTests {
    /// The beginning of a picture.
    static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// The beginning of a document.
    static let pdf: [UInt8] = Array("%PDF-1.7\n".utf8)

    /// The beginning of a sound.
    static let wav: [UInt8] = Array("RIFF$\0\0\0WAVEfmt ".utf8)

    /// Files, and what parts they become.
    static let files: [(name: String, bytes: [UInt8], content: Part.Content)] = [
        ("a.png", png, .image(Media(png, mediaType: "image/png", name: "a.png"))),
        ("a.pdf", pdf, .document(Media(pdf, mediaType: "application/pdf", name: "a.pdf"))),
        ("a.md", [0x23], .document(Media([0x23], mediaType: "text/markdown", name: "a.md"))),
        ("a.wav", wav, .audio(Media(wav, mediaType: "audio/wav", name: "a.wav"))),
    ]

    @Test(arguments: files)
    func aFileBecomesAPartByItsType(_ name: String, _ bytes: [UInt8], _ content: Part.Content) throws {
        let file = try ScratchFile(name, bytes)
        #expect(try Part.file(contentsOf: file.path) == Part(content))
        #expect(try Part.file(contentsOf: FileSource.bytes(bytes, name: name)) == Part(content))
    }

    @Test func pathsBytesAndAddressesGiveTheSame() throws {
        let file = try ScratchFile("a.png", Self.png)
        let media = try Media(contentsOf: file.path)
        #expect(try Media(contentsOf: Self.png).source == media.source)
        #expect(try Media(contentsOf: try #require(media.dataURL)).source == media.source)
        #expect(try Media(contentsOf: media) == media)
        #expect(try Media(contentsOf: FileSource.path(file.path)) == media)
    }

    @Test(arguments: ["https://example.com/a.png", "HTTP://example.com/a.png?b=c"])
    func addressesAreLeftToTheProvider(_ url: String) throws {
        #expect(try Part.image(contentsOf: url, detail: "low").content == .image(detailed(url)))
        #expect(try Part.file(contentsOf: url).content == .image(Media(url: url)))
    }

    /// A picture by its address, to be looked at briefly.
    private func detailed(_ url: String) -> Media {
        var media = Media(url: url)
        media.detail = "low"
        return media
    }

    @Test func anAddressMustSayWhatItLeadsTo() throws {
        let error = try #require(throws: LLMError.self) { try Part.file(contentsOf: "https://example.com/a") }
        #expect(error.code == .invalidRequest)
    }

    /// What is done with a file that does not fit, and what is said.
    static let misfits: [(@Sendable (String) throws -> Part, [UInt8], String)] = [
        ({ try .image(contentsOf: $0) }, pdf, "is application/pdf, not an image; pass it as a document"),
        ({ try .audio(contentsOf: $0) }, png, "is image/png, not audio; pass it as an image"),
        ({ try .document(contentsOf: $0) }, png, "is image/png, not a document; pass it as an image"),
        ({ try .document(contentsOf: $0) }, wav, "is audio/wav, not a document; pass it as audio"),
    ]

    @Test(arguments: misfits.indices)
    func aMisfitIsNamed(_ index: Int) throws {
        let (make, bytes, message) = Self.misfits[index]
        let file = try ScratchFile("a", bytes)
        let error = try #require(throws: LLMError.self) { try make(file.path) }
        #expect(error.code == .invalidRequest)
        #expect(error.message == "'a' \(message)")
    }

    @Test func whatIsNotThereIsNamed() throws {
        let file = try ScratchFile("a", [])
        let missing = try #require(throws: LLMError.self) { try Media(contentsOf: file.path + "b") }
        #expect(missing.message == "cannot read '\(file.path)b': no such file or directory")
        #expect(missing.code == .invalidRequest)
        let folder = try #require(throws: LLMError.self) { try Media(contentsOf: "/tmp") }
        #expect(folder.message == "cannot read '/tmp': is a directory")
        let empty = try #require(throws: LLMError.self) { try Media(contentsOf: file.path) }
        #expect(empty.message == "'a' is empty")
    }

    @Test func readingStopsAtTheLimit() throws {
        let error = try #require(throws: LLMError.self) { try Media(contentsOf: "/dev/zero", limit: 100_000) }
        #expect(error.code == .invalidRequest)
        #expect(error.message.hasPrefix("'/dev/zero' has more than 100000 bytes; make it smaller, raise 'limit'"))
        let file = try ScratchFile("a.pdf", Self.pdf)
        #expect(try Media(contentsOf: file.path, limit: Self.pdf.count).bytes == Self.pdf)
        #expect(throws: LLMError.self) { try Media(contentsOf: file.path, limit: Self.pdf.count - 1) }
    }

    @Test func aMessageHasItsTextFirst() throws {
        let file = try ScratchFile("a.png", Self.png)
        let message = try Message.user("What?", images: [file.path, Self.png, "https://example.com/b.png"])
        #expect(message.role == .user)
        #expect(message.parts.map(\.content.kind) == ["text", "image", "image", "image"])
        let mixed = try Message.user("", files: [Self.pdf, Self.wav, file.path])
        #expect(mixed.parts.map(\.content.kind) == ["document", "audio", "image"])
    }
}

extension Part.Content {
    /// The kind in a word.
    fileprivate var kind: String {
        switch self {
        case .text: "text"
        case .image: "image"
        case .audio: "audio"
        case .document: "document"
        default: "other"
        }
    }
}
