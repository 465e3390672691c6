extension LLMError {
    /// The error of a value that could not be read; errors of this kind pass through.
    static func unreadable(_ type: Any.Type, _ error: any Error) -> any Error {
        if error is LLMError || error is CancellationError { return error }
        guard let fault = error as? DecodingError else {
            let message = "cannot read '\(type)': its 'init(from:)' threw '\(Swift.type(of: error))'"
            return LLMError(.decoding, message, underlyingError: error)
        }
        let (context, reason) = reading(fault)
        return LLMError(
            .decoding,
            "cannot read '\(type)'\(place(context.codingPath)): \(reason)",
            underlyingError: error
        )
    }

    /// The error of a value that could not be written; errors of this kind pass through.
    static func unwritable(_ type: Any.Type, _ error: any Error) -> any Error {
        if error is LLMError || error is CancellationError { return error }
        guard case EncodingError.invalidValue(_, let context) = error else {
            let message = "cannot write '\(type)': its 'encode(to:)' threw '\(Swift.type(of: error))'"
            return LLMError(.unsupported, message, underlyingError: error)
        }
        let reason = context.debugDescription.prefix(CodingLimits.messageLength)
        return LLMError(
            .unsupported,
            "cannot write '\(type)'\(place(context.codingPath)): \(reason)",
            underlyingError: error
        )
    }

    /// Where a fault lies and what it is.
    private static func reading(_ fault: DecodingError) -> (context: DecodingError.Context, reason: String) {
        switch fault {
        case .keyNotFound(let key, let context):
            return (context, "the key '\(key.stringValue.prefix(64))' is missing")
        case .valueNotFound(_, let context), .typeMismatch(_, let context), .dataCorrupted(let context):
            return (context, String(context.debugDescription.prefix(CodingLimits.messageLength)))
        @unknown default:
            return (DecodingError.Context(codingPath: [], debugDescription: ""), "it does not fit")
        }
    }

    /// The place of a fault as a piece of a message; empty for the root.
    private static func place(_ path: [any CodingKey]) -> String {
        path.isEmpty ? "" : " at '\(path.jsonPath)'"
    }
}
