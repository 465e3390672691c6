import LLMRingCore
import LLMRingHTTP
import LLMRingProviders
import LLMRingTesting
import Testing

/// Calls before they are sent.
struct OperationCallTests {
    @Test func aListIsJoinedOrRepeated() {
        var call = OperationCall(.get, "/l")
        call.query("ids", ["a", "b,c"])
        call.query("include[]", ["x", "y&z"])
        call.query("none[]", [String]())
        call.query("flag", true)
        #expect(call.target == "/l?ids=a,b%2Cc&include%5B%5D=x&include%5B%5D=y%26z&flag=true")
    }

    /// An address, and where the root is.
    static let roots = [
        ("https://api.example/v1", "https://api.example"),
        ("https://proxy.example/a/v1", "https://proxy.example/a"),
        ("http://localhost:1/v1/", "http://localhost:1"),
        ("https://other.example", "https://other.example"),
        ("https://other.example/v2", "https://other.example/v2"),
    ]

    @Test(arguments: roots)
    func theRootIsTheAddressLessTheDefaultPath(_ base: String, _ root: String) {
        let connection = TestProvider.connection(ScriptedTransport([]), baseURL: base)
        let request = connection.request(OperationCall(.get, "/health", at: .root))
        #expect(request.url == root + "/health")
    }

    @Test func aFileThatIsTooLargeIsNotSent() {
        #expect(MultipartForm.sizeLimit == 2_147_483_648)
        #expect(HTTPBody.defaultLimit == 268_435_456)
    }
}
