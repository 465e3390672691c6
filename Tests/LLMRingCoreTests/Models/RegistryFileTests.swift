import LLMRingCore
import Testing

struct RegistryFileTests {
    /// A file with one model.
    private static func file(_ fields: String) throws -> RegistryFile {
        let text = """
            {"provider": "acme", "version": 3, "updated_at": "2026-01-01T00:00:00", "sources": {"page": "x"},
             "content_sha256_jcs": "ab", "models": {"acme:m": {"model_name": "m", "display_name": "M"\(fields)}}}
            """
        return try RegistryFile(parsing: Array(text.utf8), provider: "acme")
    }

    @Test func fieldsAreReadAndNullsAreAsGoodAsNothing() throws {
        let file = try Self.file(
            """
            , "description": null, "model_aliases": ["m-latest"], "max_input_tokens": 100, "max_output_tokens": null,
            "dollars_per_million_tokens_input": 0.3, "dollars_per_million_tokens_output": 2.5e0,
            "dollars_per_million_tokens_cached_input": 0.03, "dollars_per_million_tokens_cache_read": null,
            "dollars_per_million_tokens_cache_write_5m": 0, "supports_vision": true, "supports_json_mode": null,
            "supports_function_calling": false, "is_active": null, "api_endpoint": "chat", "speed_tier": "fast",
            "supports_long_context_pricing": true, "long_context_threshold_tokens": 50,
            "dollars_per_million_tokens_input_long_context": 0.6
            """
        )
        let model = try #require(file.models.first)
        #expect(file.version == 3)
        #expect(file.findings.isEmpty)
        #expect(model.reference == "acme:m")
        #expect(model.maxInputTokens == 100)
        #expect(model.maxOutputTokens == nil)
        #expect(model.prices.prices == [.input: 0.3, .output: 2.5, .cacheRead: 0.03])
        #expect(model.prices.longContext == [.init(above: 50, [.input: 0.6])])
        #expect(model.features == [.vision: true, .functionCalling: false])
        #expect(model.isActive)
        #expect(model.otherFields == ["speed_tier": "fast"])
        #expect(try RegistryFile(file.jsonValue, provider: "acme") == file)
    }

    @Test func readTakesTheOwnPriceOfReadsBeforeThatOfCachedInput() throws {
        let file = try Self.file(
            """
            , "dollars_per_million_tokens_cached_input": 2, "dollars_per_million_tokens_cache_read": 1
            """
        )
        #expect(file.models.first?.prices.prices == [.cacheRead: 1])
    }

    @Test func longPricesThatAreSwitchedOffAreLeftOut() throws {
        let file = try Self.file(
            """
            , "supports_long_context_pricing": false, "long_context_threshold_tokens": 50,
            "dollars_per_million_tokens_input_long_context": 0.6
            """
        )
        #expect(file.models.first?.prices.longContext == [])
    }

    @Test(arguments: [
        (entry: #""m": {"model_name": "m", "display_name": "M"}"#, reason: "provider:model"),
        (entry: #""acme:m": []"#, reason: "no object"),
        (entry: #""acme:m": {"display_name": "M"}"#, reason: "model_name"),
        (entry: #""acme:m": {"model_name": "m", "display_name": ""}"#, reason: "display_name"),
        (entry: #""other:m": {"model_name": "m", "display_name": "M"}"#, reason: "another provider"),
        (
            entry: #""acme:m": {"model_name": "m", "display_name": "M", "dollars_per_million_tokens_input": -1}"#,
            reason: "no price"
        ),
        (
            entry: #""acme:m": {"model_name": "m", "display_name": "M", "max_input_tokens": "many"}"#,
            reason: "no count"
        ),
    ])
    func badEntriesAreLeftOutAndNoted(_ example: (entry: String, reason: String)) throws {
        let good = #""acme:good": {"model_name": "good", "display_name": "Good"}"#
        let text = #"{"models": {\#(example.entry), \#(good)}}"#
        let file = try RegistryFile(parsing: Array(text.utf8), provider: "acme")
        #expect(file.models.map(\.name) == ["good"])
        #expect(file.findings.count == 1)
        #expect(file.findings.first?.contains(example.reason) == true)
    }

    @Test(arguments: [
        "", "[]", "{}", #"{"models": []}"#, #"{"provider": "other", "models": {}}"#, #"{"models": {}"#,
    ])
    func otherFilesAreNoRegistry(_ text: String) {
        #expect {
            try RegistryFile(parsing: Array(text.utf8), provider: "acme")
        } throws: { error in
            (error as? LLMError)?.code == .decoding
        }
    }

    @Test func driftTellsModelsAndPrices() throws {
        let old = try Self.file(#", "dollars_per_million_tokens_input": 1, "is_active": true"#)
        var new = try Self.file(#", "dollars_per_million_tokens_input": 2, "is_active": false"#)
        new.version = 4
        new.models.append(ModelRecord(provider: "acme", name: "n"))
        let drift = RegistryDrift(from: old, to: new)
        #expect(drift.added == ["n"])
        #expect(drift.removed == [])
        #expect(drift.retired == ["m"])
        #expect(drift.priceChanges.map(\.model) == ["m"])
        #expect(drift.priceChanges.first?.old == 1 && drift.priceChanges.first?.new == 2)
        #expect(drift.jsonValue["has_drift"] == true)
        #expect(drift.jsonValue["current_version"] == 4)
        #expect(RegistryDrift(from: new, to: old).removed == ["n"])
        #expect(RegistryDrift(from: new, to: new).isEmpty)
    }
}
