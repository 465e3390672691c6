/// Arguments that make no sense.
struct OptionError: Error, Hashable {
    /// How the arguments should look.
    static let usage = """
        usage: llmring-bench --base-url URL --model PROVIDER:MODEL --calls N
                             [--dialect ID] [--concurrency C] [--warmup N] [--stream]
               llmring-bench decode [--iterations N]
               llmring-bench structured [--rounds N] [--bytes N] [--deltas N]
               llmring-bench soak [--calls N] [--at-once C] [--failing SHARE] [--seed N] [--dialect ID]
               llmring-bench table [--burst URL] [--paced URL] [--streams N] [--iterations N]
        URL of 'table' is the address of a server that speaks all dialects, without a path:
        '--burst' answers at once, '--paced' sends a piece of text every ten milliseconds
        """

    /// What is wrong.
    let message: String
}
