import LLMRingCore

/// Turns recorded bytes into events, without a network, and says what it costs.
struct DecodeBenchmark: Sendable {
    /// How often each piece of work is done.
    private let iterations: Int

    /// Reads the options.
    init(_ options: Options) throws(OptionError) {
        var options = options
        iterations = try options.count("--iterations", default: 100_000)
        try options.end()
    }

    /// Measures, and gives the figures as one JSON object.
    func run() throws -> JSONValue {
        ["iterations": JSONValue(iterations)]
    }
}
