extension ToolOutput {
    /// Turns what a function gave back into an output.
    ///
    /// - Throws: ``LLMError`` when the value cannot be written as JSON.
    init(of value: Any) throws {
        switch value {
        case let output as ToolOutput: self = output
        case is Void: self = .nothing
        case let text as String: self = .text(text)
        case let part as Part: self.init([part])
        // By type too, as an empty array can be cast to an array of anything.
        case let parts as [Part] where type(of: value) == [Part].self: self.init(parts)
        case let media as Media: self.init([Part(.image(media))])
        case let value as any Encodable: self = .json(try JSONValue(encoding: value))
        default: throw Self.fault(of: type(of: value))
        }
    }

    /// Why a function may not give back values of a type; `nil` when it may.
    static func refusal(of type: Any.Type) -> LLMError? {
        let known: [Any.Type] = [ToolOutput.self, Void.self, Part.self, [Part].self, Media.self, Never.self]
        if known.contains(where: { $0 == type }) || type is any Encodable.Type { return nil }
        return fault(of: type)
    }

    /// The error for a type that cannot be written.
    private static func fault(of type: Any.Type) -> LLMError {
        LLMError(
            .configuration,
            "it gives back '\(type)', which cannot be written as JSON; let it be Encodable, or give back a ToolOutput"
        )
    }
}
