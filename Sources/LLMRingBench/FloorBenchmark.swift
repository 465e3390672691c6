import LLMRing
import LLMRingCore

#if os(Linux)
import CLLMRingCurl
#endif

/// Makes the same calls on the network's loop alone, which throws the bytes away.
///
/// No task waits and nothing is read: what is left is the system and libcurl.
struct FloorBenchmark: Sendable {
    /// The zero-terminated strings of the request, as the loop takes them.
    private var text: [UInt8] = []
    /// How many header lines there are.
    private var headerCount = 0
    /// The body.
    private let body: [UInt8]
    /// How many calls are made.
    private let calls: Int
    /// How many of them run at once.
    private let concurrency: Int

    /// Writes down the request that the facade would send.
    ///
    /// - Throws: `LLMError` when the facade would not send one.
    init(_ target: BenchTarget, calls: Int, concurrency: Int, isStreaming: Bool) throws {
        var configuration = LLMRing.Configuration()
        configuration.environment = [:]
        if let provider = target.model.split(separator: ":").first.map(String.init) {
            configuration.keys[provider] = "bench"
            configuration.baseURLs[provider] = target.baseURL
        }
        var request = LLMRequest(model: target.model, "Hello")
        request.dialect = target.dialect
        let preview = try LLMRing(configuration).preview(request, stream: isStreaming)
        body = preview.body.jsonBytes()
        self.calls = calls
        self.concurrency = min(calls, concurrency)
        for string in [preview.url, preview.method, ""] + preview.headers.map({ "\($0.name): \($0.value)" }) {
            text += Array(string.utf8) + [0]
        }
        headerCount = preview.headers.count
    }

    #if os(Linux)
    /// Makes the calls; `nil` when there is no loop.
    func run() async throws -> FloorFigures? {
        var problem = [CChar](repeating: 0, count: 256)
        guard let loop = llmring_loop_start(nil, &problem, problem.count) else { return nil }
        defer { llmring_loop_stop(loop) }
        let before = ProcessCost.now()
        let round = FloorRound(loop: loop, request: self, calls: calls)
        await withCheckedContinuation { done in round.begin(concurrency, done) }
        return FloorFigures(cpu: ProcessCost.now().cpu - before.cpu)
    }

    /// Lends the request out in C's form.
    func withRequest<Result>(_ work: (UnsafePointer<llmring_request>) -> Result) -> Result {
        text.withUnsafeBytes { text in
            body.withUnsafeBytes { bytes in
                var request = llmring_request()
                request.text = text.baseAddress?.assumingMemoryBound(to: CChar.self)
                request.text_length = text.count
                request.header_count = headerCount
                request.body = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
                request.body_length = bytes.count
                request.has_body = true
                request.direct = true
                return work(&request)
            }
        }
    }
    #else
    /// Gives nothing: elsewhere the network's loop is the system's.
    func run() async throws -> FloorFigures? { nil }
    #endif
}
