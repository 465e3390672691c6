internal import LLMRingCore

/// An answer that grows into a value of a type; to be read once, in one of its forms.
public struct TypedStream<Value: Decodable & Sendable>: Sendable {
    /// The events of the answer.
    public let events: ResponseStream
    /// What reads and checks the JSON.
    private let check: OutputCheck

    /// Makes a stream.
    init(_ events: ResponseStream, _ check: OutputCheck) {
        self.events = events
        self.check = check
    }

    /// The value as it grows, after each piece of the answer.
    ///
    /// Costs what the pieces cost, however large the value is. What it shows is
    /// not checked; the end of the stream is, so that the loop throws when the
    /// answer breaks its schema.
    public var partials: PartialOutputs { PartialOutputs(events, check) }

    /// The elements of a list in the answer, each once it is whole.
    ///
    /// - Parameters:
    ///   - type: The type of the elements.
    ///   - path: The names that lead to the list; none when the answer is the list.
    /// - Returns: The elements, as they are finished.
    public func elements<Element: Decodable & Sendable>(
        of type: Element.Type = Element.self,
        at path: String...
    ) -> OutputElements<Element> {
        OutputElements(events, check, path)
    }

    /// The whole answer; reads what is left of the stream.
    ///
    /// - Returns: The value and the answer.
    /// - Throws: ``LLMError`` with code `invalid_output` when the answer does not fit the type, or what a stream throws.
    public var response: TypedResponse<Value> {
        get async throws {
            let response = try await events.response
            guard let json = response.parsed else { throw OutputFault.toolCalls.error(response) }
            return TypedResponse(value: try json.decoded(as: Value.self), response: response)
        }
    }

    /// The value; reads what is left of the stream.
    public var value: Value {
        get async throws { try await response.value }
    }
}
