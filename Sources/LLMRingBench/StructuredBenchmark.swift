import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingProviders
import LLMRingTesting

/// Streams an answer with a shape through the facade, without a network, and says what its growth costs.
struct StructuredBenchmark: Sendable {
    /// A part of the answer.
    private struct Item: Codable, Sendable {
        var id: Int
        var name: String
        var tags: [String]
        var note: String?
    }

    /// The answer.
    private struct Answer: Codable, Sendable {
        var title: String
        var items: [Item]
    }

    /// A way to read a stream, which gives how many pieces there were.
    private typealias Reading = @Sendable (LLMRing, LLMRequest) async throws -> Int

    /// How often the answer is streamed in each way.
    private let rounds: Int

    /// How many bytes the answer has.
    private let size: Int

    /// How many pieces it comes in.
    private let deltas: Int

    /// How many bytes a read of the network brings.
    private static let chunkSize = 16_384

    /// Reads the options.
    init(_ options: Options) throws(OptionError) {
        var options = options
        rounds = try options.count("--rounds", default: 40)
        size = try options.count("--bytes", default: 100_000)
        deltas = try options.count("--deltas", default: 4_000)
        try options.end()
    }

    /// Measures each dialect that can be simulated, and gives the figures as one JSON object.
    func run() async throws -> JSONValue {
        var dialects: [JSONValue] = []
        for simulation in Providers.simulations { dialects.append(try await measure(simulation)) }
        return [
            "bytes": JSONValue(size), "deltas": JSONValue(deltas), "rounds": JSONValue(rounds),
            "dialects": .array(dialects),
        ]
    }

    /// Measures a dialect, by turns so that what else the machine does weighs on all ways alike.
    private func measure(_ simulation: DialectSimulation) async throws -> JSONValue {
        let provider = Providers.all.first { $0.dialects.contains(simulation.dialect) }
        guard let provider else { return .null }
        let answer = try self.answer(simulation)
        var configuration = LLMRing.Configuration()
        configuration.environment = [:]
        configuration.keys[provider.id] = "key"
        configuration.transport = ScriptedTransport { _ in answer }
        var request = LLMRequest(model: "\(provider.id):simulated", "Hello")
        request.dialect = simulation.dialect
        request.outputMode = .prompt
        let ring = LLMRing(configuration)
        let ways: [(name: String, read: Reading)] = [
            ("plain", Self.plain), ("partials", Self.partials), ("elements", Self.elements), ("value", Self.value),
        ]
        var costs = [Duration](repeating: .zero, count: ways.count)
        var counts = [Int](repeating: 0, count: ways.count)
        for round in 0...rounds {
            for (index, way) in ways.enumerated() {
                let start = ProcessCost.now().cpu
                counts[index] = try await way.read(ring, request)
                if round > 0 { costs[index] += ProcessCost.now().cpu - start }
            }
        }
        await ring.close()
        var figures: JSONObject = ["dialect": .string(simulation.dialect)]
        for (index, way) in ways.enumerated() {
            let microseconds = costs[index] / .microseconds(1) / Double(rounds * deltas)
            figures["\(way.name)_us_per_delta"] = JSONValue(Self.rounded(microseconds))
            figures["\(way.name)_count"] = JSONValue(counts[index])
            if index > 0 { figures["\(way.name)_ratio"] = JSONValue(Self.rounded(costs[index] / costs[0])) }
        }
        return .object(figures)
    }

    /// The events as they come, their text counted.
    private static let plain: Reading = { ring, request in
        var count = 0
        for try await event in try await ring.chatStream(request) where !event.content.isEmpty { count += 1 }
        return count
    }

    /// The value as it grows, looked into after each piece.
    private static let partials: Reading = { ring, request in
        var count = 0
        for try await partial in try await ring.chatStream(request, as: Answer.self).partials {
            guard partial["items"]?.count ?? 0 >= 0 else { continue }
            count += 1
        }
        return count
    }

    /// The elements of the list, one by one.
    private static let elements: Reading = { ring, request in
        var count = 0
        let stream = try await ring.chatStream(request, as: Answer.self)
        for try await _ in stream.elements(of: Item.self, at: "items") { count += 1 }
        return count
    }

    /// The value alone.
    private static let value: Reading = { ring, request in
        try await ring.chatStream(request, as: Answer.self).value.items.count
    }

    /// The stream of the answer as a provider sends it.
    private func answer(_ simulation: DialectSimulation) throws -> ScriptedTransport.Answer {
        var value = Answer(title: "A list", items: [])
        var filled = 40
        while filled < size {
            let id = value.items.count
            let note = id.isMultiple(of: 3) ? "A note that is \"quoted\" and has a line\nbreak" : nil
            let item = Item(id: id, name: "Item number \(id) of a long list", tags: ["red", "green"], note: note)
            filled += try JSONValue(encoding: item).jsonText().utf8.count + 1
            value.items.append(item)
        }
        let text = try JSONValue(encoding: value).jsonText()
        let length = max(1, text.utf8.count / deltas)
        var usage = Usage()
        usage.inputTokens = 1
        usage.outputTokens = deltas
        let dialect = simulation.dialect
        let parts = [Part.text(text)]
        var context = SimulationContext(id: "b", model: "m", dialect: dialect, parts: parts, usage: usage)
        let pieces = try simulation.chat.stream(&context) { Self.cut($0, every: length) }
        let bytes = pieces.flatMap(\.bytes)
        let chunks = stride(from: 0, to: bytes.count, by: Self.chunkSize).map { start in
            Array(bytes[start..<min(start + Self.chunkSize, bytes.count)])
        }
        return ScriptedTransport.Answer(headers: ["content-type": simulation.chat.framing.mediaType], pieces: chunks)
    }

    /// Cuts a text into pieces of so many letters.
    private static func cut(_ text: String, every count: Int) -> [String] {
        var pieces: [String] = []
        var rest = text[...]
        while !rest.isEmpty {
            pieces.append(String(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        return pieces
    }

    /// A number with three places.
    private static func rounded(_ number: Double) -> Double {
        (number * 1_000).rounded() / 1_000
    }
}
