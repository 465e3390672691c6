import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

/// The registry on scripted answers: where its facts come from, and when it asks.
struct ModelRegistryTests {
    /// An answer with a file.
    private static func answer(version: Int, price: String, etag: String? = nil) -> ScriptedTransport.Answer {
        var answer = ScriptedTransport.Answer.json(RegistrySample.file(version: version, price: price))
        answer.headers["etag"] = etag
        return answer
    }

    @Test func withoutAnAddressNothingIsFetched() async throws {
        let sample = RegistrySample(url: nil) { _ in Self.answer(version: 2, price: "2") }
        #expect(try await sample.price() == 1)
        #expect(sample.registry.status(of: "acme").origin == .bundled)
        #expect(sample.registry.status(of: "other").origin == .none)
        await #expect { try await sample.registry.refresh("acme") } throws: { error in
            (error as? LLMError)?.code == .configuration
        }
        #expect(sample.transport.requests.isEmpty)
    }

    @Test func makingARegistryFetchesNothing() throws {
        let sample = RegistrySample { _ in Self.answer(version: 2, price: "2") }
        #expect(try sample.registry.knownModel(ModelReference("acme:big"))?.prices.prices[.input] == 1)
        #expect(sample.transport.requests.isEmpty)
    }

    @Test func fileIsFetchedOnceWhileItIsYoung() async throws {
        let sample = RegistrySample { _ in Self.answer(version: 2, price: "2") }
        #expect(try await sample.price() == 2)
        sample.advance(seconds: 86_399)
        #expect(try await sample.price() == 2)
        #expect(sample.transport.requests.map(\.url) == ["https://registry.example/r/acme/models.json"])
        sample.advance(seconds: 2)
        #expect(try await sample.price() == 2)
        #expect(sample.transport.requests.count == 2)
        #expect(try sample.registry.knownModel(ModelReference("acme:m"))?.prices.prices[.input] == 2)
    }

    @Test func manyWhoAskAtOnceShareAFetch() async throws {
        let sample = RegistrySample { _ in Self.answer(version: 2, price: "2") }
        let prices = try await withThrowingTaskGroup(of: Money?.self) { group in
            for _ in 0..<50 { group.addTask { try await sample.price() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(prices.allSatisfy { $0 == 2 })
        #expect(sample.transport.requests.count == 1)
    }

    @Test(arguments: [404, 500])
    func registryThatFailsLeavesWhatIsBuiltIn(_ status: Int) async throws {
        let sample = RegistrySample { _ in .json("{}", status: status) }
        #expect(try await sample.price() == 1)
        let state = sample.registry.status(of: "acme")
        #expect(state.origin == .bundled)
        #expect(state.failure?.contains("'acme'") == true)
        #expect(try await sample.price() == 1)
        #expect(sample.transport.requests.count == 1, "a registry that failed is left alone for a while")
        sample.advance(seconds: 61)
        #expect(try await sample.price() == 1)
        #expect(sample.transport.requests.count == 2)
    }

    @Test func fileThatCannotBeReadIsAFailure() async throws {
        let sample = RegistrySample { _ in .json("{\"models\": [") }
        #expect(try await sample.price() == 1)
        #expect(sample.registry.status(of: "acme").failure?.contains("JSON") == true)
        await #expect { try await sample.registry.refresh("acme") } throws: { error in
            (error as? LLMError)?.code == .decoding
        }
    }

    @Test func oldFactsCountWhenNothingYoungerCanBeHad() async throws {
        let sample = RegistrySample { [isDown = Gate()] _ in
            defer { isDown.open() }
            if isDown.isOpen { throw LLMError(.connection, "no route") }
            return Self.answer(version: 2, price: "2")
        }
        #expect(try await sample.price() == 2)
        sample.advance(seconds: 100_000)
        #expect(try await sample.price() == 2)
        let state = sample.registry.status(of: "acme")
        #expect(state.origin == .stale)
        #expect(state.age == .seconds(100_000))
        #expect(state.failure == "no route")
    }

    @Test func pinnedVersionIsTakenAndDriftIsTold() async throws {
        let sample = RegistrySample(pins: ["acme": 3]) { request in
            request.url.contains("/v/3/") ? Self.answer(version: 3, price: "3") : Self.answer(version: 5, price: "5")
        }
        #expect(try await sample.price() == 3)
        #expect(sample.transport.requests.last?.url == "https://registry.example/r/acme/v/3/models.json")
        let drift = try await sample.registry.drift(of: "acme")
        #expect(drift.oldVersion == 3 && drift.newVersion == 5)
        #expect(drift.added == ["v5"] && drift.removed == ["v3"])
        #expect(drift.priceChanges.map(\.new) == [5])
        #expect(try await sample.registry.drift(of: "acme", from: 5).isEmpty)
        #expect(try await sample.price() == 3)
    }

    @Test func driftWithoutAPinIsFromWhatIsBuiltIn() async throws {
        let sample = RegistrySample { _ in Self.answer(version: 2, price: "2") }
        let drift = try await sample.registry.drift(of: "acme")
        #expect(drift.priceChanges.map(\.old) == [1])
        #expect(drift.added == ["v2"])
    }

    @Test func cancelledCallersGetNoFallback() async {
        let sample = RegistrySample { _ in Self.answer(version: 2, price: "2") }
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await sample.price()
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test(arguments: [
        "http://registry.example", "ftp://registry.example", "registry.example", "https://", "file://host/path", "",
        "http://127.0.0.1.example", "http://localhost.example", "http://0.0.0.0", "http://evillocalhost",
    ])
    func addressIsRefused(_ url: String) async throws {
        let sample = RegistrySample(url: url) { _ in Self.answer(version: 2, price: "2") }
        await #expect { try await sample.registry.refresh("acme") } throws: { error in
            (error as? LLMError)?.code == .configuration
        }
        #expect(try await sample.price() == 1)
        #expect(sample.transport.requests.isEmpty)
    }

    @Test(arguments: ["http://localhost:8080", "http://127.1.2.3/r", "http://[::1]:80", "https://registry.example"])
    func addressIsTaken(_ url: String) async throws {
        let sample = RegistrySample(url: url) { _ in Self.answer(version: 2, price: "2") }
        try await sample.registry.refresh("acme")
        #expect(sample.transport.requests.map(\.url) == ["\(url)/acme/models.json"])
    }

    @Test(arguments: ["../acme", "a/b", "a b", "", "a?b"])
    func providerThatIsNoNameIsNotAskedFor(_ provider: String) async throws {
        let sample = RegistrySample { _ in Self.answer(version: 2, price: "2") }
        await #expect(throws: LLMError.self) { try await sample.registry.refresh(provider) }
        #expect(sample.transport.requests.isEmpty)
    }

    @Test func costsEstimatesAndChecksGoByWhatIsAtHand() throws {
        let sample = RegistrySample { _ in Self.answer(version: 2, price: "2") }
        let model = try ModelReference("acme:big")
        var usage = Usage()
        (usage.inputTokens, usage.outputTokens) = (1_000_000, 100_000)
        #expect(sample.registry.cost(of: usage, model: model).total == 2)
        #expect(sample.registry.cost(of: nil, model: model).gap == .usageMissing)
        #expect(try sample.registry.cost(of: usage, model: ModelReference("acme:x")).gap == .modelUnknown)
        var request = LLMRequest(model: "acme:big", messages: [.user("Hi")])
        #expect(sample.registry.estimate(request, model: model).maxOutputTokens == 100)
        request.maxOutputTokens = 7
        #expect(sample.registry.estimate(request, model: model).maxOutputTokens == 7)
        request.tools = [Tool("find")]
        #expect(try sample.registry.validate(request, model: model, by: .off).isEmpty)
        #expect(try sample.registry.validate(request, model: model, by: ValidationPolicy()).count == 1)
        #expect(throws: LLMError.self) { try sample.registry.validate(request, model: model, by: .strict) }
        #expect(try sample.registry.validate(request, model: ModelReference("acme:x"), by: .strict).isEmpty)
    }
}
