/// A benchmark, made from the arguments.
enum Benchmark: Sendable {
    /// Calls through the facade.
    case calls(CallBenchmark)
    /// Bytes to events, without a network.
    case decode(DecodeBenchmark)

    /// Reads the arguments after the program's name.
    init(_ arguments: [String]) throws(OptionError) {
        guard arguments.first == "decode" else {
            self = .calls(try CallBenchmark(Options(arguments)))
            return
        }
        self = .decode(try DecodeBenchmark(Options(Array(arguments.dropFirst()))))
    }
}
