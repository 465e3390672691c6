extension LLMError.Code {
    /// All codes, in the order of their declarations.
    package static let all: [LLMError.Code] = [
        .authentication, .permission, .rateLimited, .quota, .modelNotFound, .invalidRequest, .contextLength,
        .contentFilter, .overloaded, .server, .connection, .timeout, .connectTimeout, .firstByteTimeout, .idleTimeout,
        .totalTimeout, .decoding, .invalidOutput, .unsupported, .configuration, .circuitOpen, .queueFull, .cancelled,
        .closed,
    ]
}
