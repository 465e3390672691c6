import LLMRing

/// Where a command reads and writes; tests bring their own.
struct Console: Sendable {
    /// Writes to standard output, at once.
    var write: @Sendable (String) -> Void

    /// Writes to standard error, at once.
    var note: @Sendable (String) -> Void

    /// Reads standard input to its end.
    var readInput: @Sendable () -> [UInt8]

    /// Reads a file of at most 100 MiB, or says why it cannot be read.
    var readFile: @Sendable (String) -> Result<[UInt8], FileReader.Fault>

    /// Writes bytes to a file, in the place of what it holds or behind it, or says why it cannot.
    var writeFile: @Sendable (_ path: String, _ bytes: [UInt8], _ isFirst: Bool) -> SystemError?

    /// Whether a person types the standard input.
    var isInputTerminal: @Sendable () -> Bool

    /// Whether a person reads the standard output.
    var isOutputTerminal: @Sendable () -> Bool

    /// Whether colours are wanted there.
    var wantsColours: @Sendable () -> Bool

    /// Makes the configuration that calls start from, with the variables of `.env`.
    var makeConfiguration: @Sendable () throws -> LLMRing.Configuration
}
