import LLMRingCore
import LLMRingHTTP
import LLMRingProviders
import Testing

/// Limits as providers write them into headers.
struct RateLimitTests {
    /// Headers of a provider, and what they say.
    struct Case: CustomTestStringConvertible, Sendable {
        var provider: String
        var headers: HTTPHeaders
        var windows: [RateLimit.Kind: RateLimit.Window]

        var testDescription: String { provider }
    }

    static let cases: [Case] = [
        Case(
            provider: "openai",
            headers: [
                "x-ratelimit-limit-requests": "500", "x-ratelimit-remaining-requests": "499",
                "x-ratelimit-reset-requests": "120ms", "X-RateLimit-Limit-Tokens": "30000",
                "x-ratelimit-reset-tokens": "1m12s",
            ],
            windows: [
                .requests: .init(limit: 500, remaining: 499, reset: .milliseconds(120)),
                .tokens: .init(limit: 30000, reset: .seconds(72)),
            ]
        ),
        Case(
            provider: "anthropic",
            headers: [
                "anthropic-ratelimit-input-tokens-limit": "400000",
                "anthropic-ratelimit-input-tokens-remaining": "399000",
                "anthropic-ratelimit-input-tokens-reset": "2025-01-14T22:01:32Z",
                "date": "Tue, 14 Jan 2025 22:01:30 GMT", "retry-after": "25",
            ],
            windows: [.inputTokens: .init(limit: 400_000, remaining: 399_000, reset: .seconds(2))]
        ),
        Case(
            provider: "openrouter",
            headers: [
                "x-ratelimit-limit": "20", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1736892095500",
                "date": "Tue, 14 Jan 2025 22:01:30 GMT",
            ],
            windows: [.requests: .init(limit: 20, remaining: 0, reset: .seconds(5.5))]
        ),
        Case(
            provider: "together",
            headers: ["x-ratelimit-limit": "2", "x-ratelimit-remaining": "1", "x-ratelimit-reset": "2"],
            windows: [.requests: .init(limit: 2, remaining: 1, reset: .seconds(2))]
        ),
        Case(
            provider: "mistral",
            headers: ["x-ratelimit-limit-req-minute": "4", "x-ratelimit-remaining-req-minute": "2"],
            windows: [.requests: .init(limit: 4, remaining: 2)]
        ),
    ]

    @Test(arguments: cases)
    func headersSayWhatIsLeft(_ item: Case) throws {
        let provider = try #require(Providers.all.first { $0.id == item.provider })
        #expect(provider.rateLimits(of: nil).read(item.headers)?.windows == item.windows)
    }

    @Test(arguments: [[:], ["x-ratelimit-limit-requests": "REDACTED"], ["retry-after": "1"]] as [HTTPHeaders])
    func headersThatSayNothingGiveNothing(_ headers: HTTPHeaders) throws {
        let provider = try #require(Providers.all.first { $0.id == "openai" })
        #expect(provider.rateLimits(of: nil).read(headers) == nil)
    }

    @Test func aBodyAsksForAWait() {
        let body = #"""
            {"error":{"code":429,"message":"slow","status":"RESOURCE_EXHAUSTED","details":[
            {"@type":"a","violations":[]},{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"34.4s"}]}}
            """#
        let table = GeminiGenerateAdapter.errors
        let error = table.error(status: 429, headers: [:], body: Array(body.utf8), provider: "google")
        #expect(error.retryAfter == .milliseconds(34_400))
        let headers: HTTPHeaders = ["retry-after": "3"]
        let other = table.error(status: 429, headers: headers, body: Array(body.utf8), provider: "google")
        #expect(other.retryAfter == .seconds(3))
    }

    @Test func theJSONFormIsInSeconds() {
        let limit = RateLimit([.inputTokens: .init(limit: 10, reset: .milliseconds(1500))])
        #expect(limit.jsonValue == ["input_tokens": ["limit": 10, "remaining": nil, "reset": 1.5]])
    }
}
