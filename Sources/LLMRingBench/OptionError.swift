/// Arguments that make no sense.
struct OptionError: Error, Hashable {
    /// How the arguments should look.
    static let usage = """
        usage: llmring-bench --base-url URL --model PROVIDER:MODEL --calls N
                             [--dialect ID] [--concurrency C] [--warmup N] [--stream]
               llmring-bench decode [--iterations N]
        """

    /// What is wrong.
    let message: String
}
