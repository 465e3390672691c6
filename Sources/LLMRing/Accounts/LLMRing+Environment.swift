internal import LLMRingCore

extension LLMRing {
    /// Makes a ring of what the environment says.
    ///
    /// - Parameters:
    ///   - dotenv: Whether the file `.env` in the present folder counts, too; it overrides nothing that is set.
    ///   - configuration: Other settings.
    /// - Returns: The ring.
    /// - Throws: ``LLMError`` with code `configuration` when the file is wrong, or a variable has a value that is none.
    public static func fromEnvironment(
        dotenv: Bool = false,
        _ configuration: Configuration = Configuration()
    ) throws -> LLMRing {
        var configuration = configuration
        if dotenv { try configuration.readDotenv() }
        let ring = LLMRing(configuration)
        _ = try ring.settings.get()
        return ring
    }
}
