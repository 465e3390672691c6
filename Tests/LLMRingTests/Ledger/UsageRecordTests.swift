import LLMRing
import LLMRingCore
import Testing

struct UsageRecordTests {
    @Test func theJSONFormGivesTheRecordBack() throws {
        for number in 0..<4 {
            let record = SampleRecords.record(number)
            #expect(try UsageRecord(json: JSONValue(parsing: record.jsonValue.description)) == record)
        }
    }

    @Test func whatIsNotKnownIsLeftOut() throws {
        let record = UsageRecord(
            id: "call_1",
            time: SampleRecords.start,
            provider: "acme",
            model: "small",
            cost: RecordedCost(unknownReason: "no_pricing")
        )
        let keys = try #require(record.jsonValue.objectValue).keys
        #expect(keys == ["id", "timestamp", "provider", "model", "cost", "attempts"])
        #expect(record.jsonValue["cost"] == ["unknown": "no_pricing"])
        #expect(try UsageRecord(json: record.jsonValue) == record)
    }

    @Test(arguments: [
        ("id", "null"), ("id", "1"), ("timestamp", "\"yesterday\""), ("provider", "null"), ("prompt_tokens", "\"5\""),
        ("prompt_tokens", "-1"), ("alias", "3"), ("cost", "null"), ("cost", "{}"), ("duration_ms", "0.5"),
        ("cost", #"{"total":"1","unknown":"x"}"#), ("cost", #"{"total":"1,5"}"#), ("attempts", "\"2\""),
        ("cost", #"{"total":"1","parts":{"input":5}}"#), ("cost", #"{"total":"1","parts":{"input":"."}}"#),
    ])
    func aWrongFieldIsNamed(_ field: String, _ text: String) throws {
        var object = try #require(SampleRecords.record(1).jsonValue.objectValue)
        object[field] = try JSONValue(parsing: text)
        let error = try #require(throws: LLMError.self) { try UsageRecord(json: .object(object)) }
        #expect(error.code == .decoding && error.message.contains("'\(field)"))
    }

    @Test func namesDiffer() {
        let names = Set((0..<100).map { _ in UsageRecord.makeID() })
        #expect(names.count == 100 && names.allSatisfy { $0.utf8.count == 21 && $0.hasPrefix("call_") })
    }
}
