import LLMRingCore
import Testing

/// Media that are made from bytes and from `data:` addresses.
struct MediaContentTests {
    /// The beginning of a picture.
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    @Test func bytesBecomeAMedium() throws {
        let media = try Media(content: Self.png, name: "a.png")
        #expect(media.mediaType == "image/png")
        #expect(media.name == "a.png")
        #expect(media.kind == .image)
        #expect(media.bytes == Self.png)
        #expect(media.base64 == "iVBORw0KGgo=")
        #expect(media.dataURL == "data:image/png;base64,iVBORw0KGgo=")
        #expect(media.warnings.isEmpty)
    }

    @Test func aWrongNameIsTold() throws {
        let media = try Media(content: Self.png, name: "a.jpg")
        #expect(media.mediaType == "image/png")
        let message = "'a.jpg' holds image/png, not image/jpeg as its name says; it is sent as image/png"
        #expect(media.warnings == [Warning(setting: "mediaType", message: message)])
    }

    /// Content under the name that it has, which nobody needs to be told about.
    static let fitting: [(String, String)] = [("# A", "a.txt"), ("{}", "a.json"), ("{}", "a.txt"), ("# A", "README")]

    @Test(arguments: fitting)
    func aFittingNameIsNotTold(_ text: String, _ name: String) throws {
        #expect(try Media(content: Array(text.utf8), name: name).warnings.isEmpty)
    }

    /// Bytes that make no medium, their name, and what is said.
    static let faults: [([UInt8], String?, String)] = [
        ([], "a.png", "'a.png' is empty"),
        ([0, 1], nil, "the content is of no known type; correct the name, or make the part with 'mediaType:'"),
        (
            [0, 1], "a.png",
            "'a.png' is not of the type image/png that its name says; correct the name, or make the part with 'mediaType:'"
        ),
        (
            [0xFF, 0x41], "a.txt",
            "'a.txt' is not of the type text/plain that its name says; convert it to UTF-8, or make the part with 'mediaType:'"
        ),
        (
            [0x41, 0x41, 0x41, 0x41], "a.txt",
            "'a.txt' has more than 3 bytes; make it smaller, raise 'limit', or upload it to the provider and send its identifier"
        ),
    ]

    @Test(arguments: faults)
    func faultsNameTheFile(_ bytes: [UInt8], _ name: String?, _ message: String) throws {
        let error = try #require(throws: LLMError.self) { try Media(content: bytes, name: name, limit: 3) }
        #expect(error.code == .invalidRequest)
        #expect(error.message == message)
    }

    /// Addresses, the type and the content that they have.
    static let addresses: [(String, String, String)] = [
        ("data:text/markdown;base64,IyBB", "text/markdown", "# A"),
        ("DATA:Text/Markdown;charset=utf-8;BASE64,IyBB", "text/markdown", "# A"),
        ("data:,a%20b", "text/plain", "a b"),
        ("data:;charset=utf-8;base64,IyBB", "text/plain", "# A"),
        ("data:text/csv,a,b", "text/csv", "a,b"),
        ("data:text/plain;base64,IyBB%0A", "text/plain", "# A"),
    ]

    @Test(arguments: addresses)
    func addressesAreTakenApart(_ address: String, _ type: String, _ content: String) throws {
        let media = try Media(dataURL: address)
        #expect(media.mediaType == type)
        #expect(media.bytes == Array(content.utf8))
        #expect(media.warnings.isEmpty)
    }

    @Test func aWrongAddressIsTold() throws {
        let media = try Media(dataURL: "data:image/jpeg;base64,iVBORw0KGgo=", name: "a")
        #expect(media.mediaType == "image/png")
        let message = "'a' holds image/png, not image/jpeg as the address says; it is sent as image/png"
        #expect(media.warnings.map(\.message) == [message])
    }

    @Test(arguments: ["data:image/png;base64,iVB!", "data:image/png;base64", "data:text/plain,%4", "image.png"])
    func badAddressesAreRefused(_ address: String) throws {
        let error = try #require(throws: LLMError.self) { try Media(dataURL: address) }
        #expect(error.code == .invalidRequest)
        let message = "the 'data:' address is badly written; write 'data:TYPE;base64,' and the content in Base64"
        #expect(error.message == message)
    }

    @Test func addressesToFetchStayAddresses() {
        let media = Media(url: "https://example.com/a.png")
        #expect(media.source == .url("https://example.com/a.png"))
        #expect(media.bytes == nil)
        #expect(media.dataURL == nil)
        #expect(media.kind == nil)
    }

    @Test func plainAddressesOfDataHoldTheirContent() {
        #expect(Media(url: "data:,a%20b").base64 == "YSBi")
        #expect(Media(url: "data:;charset=utf-8;base64,IyBB").mediaType == "text/plain")
    }
}
