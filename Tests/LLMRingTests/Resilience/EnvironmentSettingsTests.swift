import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

/// What the environment says of repeating calls.
struct EnvironmentSettingsTests {
    /// Variables, and what comes of them.
    static let values: [([String: String], RetryPolicy, Duration?)] = [
        ([:], RetryPolicy(), nil),
        (["LLMRING_RETRY_ATTEMPTS": "2"], RetryPolicy(attempts: 2), nil),
        (["LLM_CLIENT_MAX_RETRIES": "0"], RetryPolicy(attempts: 1), nil),
        (["LLM_CLIENT_MAX_RETRIES": "4", "LLMRING_RETRY_ATTEMPTS": "2"], RetryPolicy(attempts: 2), nil),
        (["LLMRING_RETRY_BASE_S": "0.25"], RetryPolicy(baseDelay: .milliseconds(250)), nil),
        (["LLM_CLIENT_RETRY_DELAY": "2", "LLMRING_RETRY_BASE_S": ""], RetryPolicy(baseDelay: .seconds(2)), nil),
        (["LLMRING_RETRY_MAX_S": "2.0"], RetryPolicy(maxDelay: .seconds(2)), nil),
        (["LLM_CLIENT_TIMEOUT": "90"], RetryPolicy(), .seconds(90)),
    ]

    @Test(arguments: values)
    func variablesAreUnderstood(_ variables: [String: String], _ retry: RetryPolicy, _ timeout: Duration?) throws {
        let settings = try EnvironmentSettings { variables[$0] }
        #expect(settings.retry == retry)
        #expect(settings.timeout == timeout)
    }

    @Test(arguments: [
        ("LLMRING_RETRY_ATTEMPTS", "0"), ("LLMRING_RETRY_ATTEMPTS", "many"), ("LLM_CLIENT_MAX_RETRIES", "-1"),
        ("LLMRING_RETRY_BASE_S", "-0.5"), ("LLMRING_RETRY_MAX_S", "inf"), ("LLM_CLIENT_RETRY_DELAY", "1s"),
        ("LLM_CLIENT_TIMEOUT", "0"), ("LLM_CLIENT_TIMEOUT", "nan"),
    ])
    func valuesThatAreNoneAreNamed(_ name: String, _ value: String) async throws {
        let scripted = ScriptedRing(ScriptedTransport([])) { $0.environment = [name: value] }
        let error = await #expect(throws: LLMError.self) { try await scripted.ring.chat(ScriptedRing.request) }
        #expect(error?.code == .configuration)
        #expect(error?.message.contains("the variable \(name) is '\(value)'") == true)
        #expect(scripted.transport.requests.isEmpty)
    }

    @Test func theEnvironmentHoldsWhereNothingElseIsSaid() async throws {
        let fails = ScriptedTransport { _ in ScriptedRing.failure(500) }
        let scripted = ScriptedRing(fails) {
            $0.environment = ["LLMRING_RETRY_ATTEMPTS": "4", "LLM_CLIENT_TIMEOUT": "9"]
        }
        await #expect(throws: LLMError.self) { try await scripted.ring.chat(ScriptedRing.request) }
        #expect(fails.requests.count == 4)
        #expect(fails.deadlines.first?.total == .seconds(9))
        var request = ScriptedRing.request
        request.retry = .never
        request.timeout = .seconds(5)
        await #expect(throws: LLMError.self) { try await scripted.ring.chat(request) }
        #expect(fails.requests.count == 5)
        #expect(fails.deadlines.last?.total == .seconds(5))
    }
}
