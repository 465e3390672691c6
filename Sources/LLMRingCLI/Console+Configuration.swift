import LLMRing

extension Console {
    /// The variable that names the ledger.
    static let ledgerVariable = "LLMRING_LEDGER"

    /// The variable that has the address of the registry.
    static let registryVariable = "LLMRING_REGISTRY_URL"

    /// Takes in what the command goes by: the file `.env`, the ledger and the registry that variables name.
    ///
    /// - Throws: `LLMError` with code `configuration` when a line of `.env` is none.
    static func prepared(_ configuration: LLMRing.Configuration) throws -> LLMRing.Configuration {
        var configuration = configuration
        try configuration.readDotenv()
        if let path = configuration.setting(ledgerVariable) { configuration.ledgerPath = configuration.path(path) }
        if let url = configuration.setting(registryVariable) { configuration.useRegistry(url) }
        configuration.origin = "llmring"
        return configuration
    }

    /// Does something whose failure is an answer where JSON was asked for.
    func reporting(_ isJSON: Bool, _ body: () async throws -> ExitCode) async throws -> ExitCode {
        do {
            return try await body()
        } catch  where isJSON && !(error is UsageError) {
            write("\(Failure(error).error.jsonValue)\n")
            return .failed
        }
    }

    /// Reads a file, or standard input for `-`.
    ///
    /// - Throws: `LLMError` with code `configuration` when it cannot be read.
    func bytes(_ path: String) throws -> [UInt8] {
        if path == "-" { return readInput() }
        switch readFile(path) {
        case .success(let bytes): return bytes
        case .failure(let fault): throw LLMError(.configuration, "cannot read '\(path)': \(fault)")
        }
    }

    /// Writes a text to a file, or to the output when none is named.
    ///
    /// - Throws: `LLMError` with code `configuration` when it cannot be written.
    func write(_ text: String, to path: String?) throws {
        guard let path else { return write(text) }
        if let fault = writeFile(path, Array(text.utf8), true) {
            throw LLMError(.configuration, "cannot write '\(path)': \(fault)")
        }
    }
}
