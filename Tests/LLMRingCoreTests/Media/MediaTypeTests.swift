import LLMRingCore
import Testing

/// How the type of content is found.
struct MediaTypeTests {
    /// What an archive of Office begins with.
    private static let contents = (name: "[Content_Types].xml", content: "<Types/>")

    /// The start of media types of Office.
    private static let office = "application/vnd.openxmlformats-officedocument"

    /// Content with a signature.
    static let signed: [MediaSample] = [
        MediaSample("image/png", "\u{89}PNG\r\n\u{1A}\n\0\0\0\rIHDR"),
        MediaSample("image/jpeg", "\u{FF}\u{D8}\u{FF}\u{E0}\0\u{10}JFIF\0"),
        MediaSample("image/gif", "GIF89a\u{1}\0\u{1}\0"),
        MediaSample("image/gif", "GIF87a\u{1}\0\u{1}\0"),
        MediaSample("image/webp", "RIFF\u{24}\0\0\0WEBPVP8 "),
        MediaSample("image/bmp", "BM\u{3A}\0\0\0\0\0\0\0\u{36}\0\0\0"),
        MediaSample("image/tiff", "II*\0\u{8}\0\0\0\0\0"),
        MediaSample("image/tiff", "MM\0*\0\0\0\u{8}\0\0"),
        MediaSample("image/heic", MediaSample.brands("heic", "mif1")),
        MediaSample("image/heif", MediaSample.brands("mif1", "miaf")),
        MediaSample("image/heic", MediaSample.brands("mif1", "miaf"), name: "a.heic"),
        MediaSample("image/avif", MediaSample.brands("mif1", "avif")),
        MediaSample("image/vnd.microsoft.icon", "\0\0\u{1}\0\u{1}\0\u{10}\u{10}\0\0"),
        MediaSample("application/pdf", "%PDF-1.7\n%"),
        MediaSample("application/rtf", "{\\rtf1 Rhine}"),
        MediaSample("application/gzip", "\u{1F}\u{8B}\u{8}\0"),
        MediaSample("application/msword", "\u{D0}\u{CF}\u{11}\u{E0}\u{A1}\u{B1}\u{1A}\u{E1}", name: "a.doc"),
        MediaSample("application/zip", MediaSample.zip(("a.txt", "Rhine"))),
        MediaSample("\(office).wordprocessingml.document", MediaSample.zip(contents, ("word/document.xml", "<d/>"))),
        MediaSample("\(office).spreadsheetml.sheet", MediaSample.zip(contents, ("xl/workbook.xml", "<w/>"))),
        MediaSample("\(office).presentationml.presentation", MediaSample.zip(contents, ("ppt/p.xml", "<p/>"))),
        MediaSample(
            "application/vnd.oasis.opendocument.text",
            MediaSample.zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<d/>"))
        ),
        MediaSample("application/epub+zip", MediaSample.zip(("mimetype", "application/epub+zip"))),
        MediaSample("audio/wav", "RIFF\u{24}\0\0\0WAVEfmt "),
        MediaSample("audio/mpeg", "ID3\u{4}\0\0\0\0\0\0"),
        MediaSample("audio/mpeg", "\u{FF}\u{FB}\u{90}\u{64}\0\0\0\0\0\0"),
        MediaSample("audio/aac", "\u{FF}\u{F1}\u{50}\u{80}\0\0\0\0\0\0"),
        MediaSample("audio/ogg", "OggS\0\u{2}" + String(repeating: "\0", count: 22) + "OpusHead"),
        MediaSample("video/ogg", "OggS\0\u{2}" + String(repeating: "\0", count: 22) + "\u{80}theora"),
        MediaSample("audio/flac", "fLaC\0\0\0\u{22}"),
        MediaSample("audio/aiff", "FORM\0\0\0\u{2E}AIFFCOMM"),
        MediaSample("audio/mp4", MediaSample.brands("M4A ", "isom")),
        MediaSample("audio/mp4", MediaSample.brands("isom", "mp42"), name: "a.m4a"),
        MediaSample("video/mp4", MediaSample.brands("isom", "mp42")),
        MediaSample("video/quicktime", MediaSample.brands("qt  ")),
        MediaSample("video/webm", "\u{1A}\u{45}\u{DF}\u{A3}\u{9F}\u{42}\u{82}\u{84}webm"),
        MediaSample("audio/webm", "\u{1A}\u{45}\u{DF}\u{A3}\u{9F}\u{42}\u{82}\u{84}webm", name: "a.weba"),
        MediaSample("video/x-matroska", "\u{1A}\u{45}\u{DF}\u{A3}\u{9F}\u{42}\u{82}\u{88}matroska"),
        MediaSample("video/x-msvideo", "RIFF\u{24}\0\0\0AVI LIST"),
    ]

    /// Content whose type the name tells.
    static let named: [MediaSample] = [
        MediaSample("text/plain", "Rhine", name: "a.txt"),
        MediaSample("text/markdown", "# Rhine", name: "A.MD"),
        MediaSample("text/csv", "river,km\nRhine,1233", name: "dir.d/a.csv"),
        MediaSample("application/json", "{}", name: "a.json"),
        MediaSample("image/svg+xml", "<svg/>", name: "a.svg"),
        MediaSample("text/plain", "Rhine", name: "README"),
        MediaSample("text/plain", "Rhine", name: "a.swift"),
        MediaSample("text/plain", "Rhine"),
        MediaSample("audio/mpeg", "\0\0\0\0\0\0\0\0\0\0", name: "a.mp3"),
    ]

    @Test(arguments: signed + named)
    func theTypeIsFound(_ sample: MediaSample) throws {
        #expect(try #require(MediaType(of: sample.bytes, name: sample.name)).name == sample.type)
    }

    @Test(arguments: signed)
    func theSignatureCountsMoreThanTheName(_ sample: MediaSample) throws {
        let plain = MediaType(signatureOf: sample.bytes)
        #expect(MediaType(of: sample.bytes, name: "a.txt") == plain)
        #expect(MediaType(of: sample.bytes, name: sample.type == "image/png" ? "a.jpg" : "a.png") == plain)
    }

    @Test(arguments: signed)
    func everyCutIsRead(_ sample: MediaSample) {
        for count in sample.bytes.indices {
            let found = MediaType(of: Array(sample.bytes[..<count]), name: sample.name)
            #expect(found.map { $0.name.contains("/") } ?? true, "cut at byte \(count)")
        }
    }

    /// Content that is not what its name says, or nothing that is known.
    static let unknown: [(bytes: [UInt8], name: String?)] = [
        ([0, 1, 2, 3], nil),
        ([0, 1, 2, 3], "a.png"),
        ([0x52, 0xE9, 0x6D, 0x69], "latin-1.txt"),
        ([0x41, 0x00, 0x42, 0x00], "utf-16.txt"),
        ([0, 1, 2, 3], "a.unheard-of"),
    ]

    @Test(arguments: unknown)
    func nothingIsGuessed(_ bytes: [UInt8], _ name: String?) {
        #expect(MediaType(of: bytes, name: name) == nil)
    }

    /// Types and what they are good for.
    static let kinds: [(String, MediaType.Kind)] = [
        ("image/png", .image), ("IMAGE/JPG; q=1", .image), ("image/svg+xml", .image), ("audio/x-wav", .audio),
        ("video/mp4", .video), ("text/html", .text), ("application/json", .text), ("application/pdf", .document),
    ]

    @Test(arguments: kinds)
    func typesHaveAKind(_ name: String, _ kind: MediaType.Kind) {
        #expect(MediaType(name).kind == kind)
    }

    @Test func otherNamesAreOneType() {
        #expect(MediaType("image/jpg") == MediaType("image/jpeg"))
        #expect(MediaType("audio/x-wav").name == "audio/wav")
    }

    @Test func commonImagesAreFour() {
        let common = Set(Self.signed.map(\.type).filter { MediaType($0).isCommonImage })
        #expect(common == ["image/png", "image/jpeg", "image/gif", "image/webp"])
    }
}
