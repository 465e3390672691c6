/// A benchmark, made from the arguments.
enum Benchmark: Sendable {
    /// Calls through the facade.
    case calls(CallBenchmark)
    /// Bytes to events, without a network.
    case decode(DecodeBenchmark)
    /// Answers with a shape as they grow, without a network.
    case structured(StructuredBenchmark)
    /// All that has a budget, in all dialects.
    case table(TableBenchmark)
    /// Many calls, some of which fail.
    case soak(SoakBenchmark)

    /// Reads the arguments after the program's name.
    init(_ arguments: [String]) throws(OptionError) {
        let rest = Array(arguments.dropFirst())
        switch arguments.first {
        case "decode": self = .decode(try DecodeBenchmark(Options(rest)))
        case "structured": self = .structured(try StructuredBenchmark(Options(rest)))
        case "table": self = .table(try TableBenchmark(Options(rest)))
        case "soak": self = .soak(try SoakBenchmark(Options(rest)))
        default: self = .calls(try CallBenchmark(Options(arguments)))
        }
    }
}
