package import LLMRingCore

/// Takes in the vectors of one answer.
package struct EmbeddingReader: Sendable {
    /// The model that answered.
    package var model: String?
    /// How many tokens the texts took.
    package var inputTokens: Int?
    /// Whether the answer is an error.
    package var isFailure = false
    /// The vectors in the order of the answer.
    private var items: [(index: Int?, vector: [Double])] = []
    /// What is wrong with a vector.
    private var fault: String?

    /// Makes an empty reader.
    package init() {}

    /// Takes in a vector, in numbers or as Base64 of 32-bit numbers, little end first.
    package mutating func add(_ numbers: [Double]?, base64: String? = nil, index: Int? = nil) {
        if let numbers {
            items.append((index, numbers))
        } else if let vector = base64.flatMap(Self.vector) {
            items.append((index, vector))
        } else {
            fault = "a vector is neither a list of numbers nor Base64 of them"
        }
    }

    /// The vectors in the order of the texts.
    ///
    /// - Parameter count: How many texts there were.
    /// - Returns: One vector for each text.
    /// - Throws: ``LLMError`` with code `decoding` when there is not one vector for each text.
    package func vectors(count: Int) throws(LLMError) -> [[Double]] {
        if let fault { throw LLMError(.decoding, fault) }
        guard items.count == count else {
            throw LLMError(.decoding, "the answer has \(items.count) vectors for \(count) texts")
        }
        guard items.contains(where: { $0.index != nil }) else { return items.map(\.vector) }
        let sorted = items.sorted { ($0.index ?? 0) < ($1.index ?? 0) }
        guard sorted.enumerated().allSatisfy({ $0.element.index == $0.offset || count == 1 }) else {
            throw LLMError(.decoding, "the vectors are not numbered from 0 to \(count - 1), so their texts are unknown")
        }
        return sorted.map(\.vector)
    }

    /// The numbers in a text of Base64.
    private static func vector(_ text: String) -> [Double]? {
        guard let bytes = Base64.decode(text), bytes.count % 4 == 0 else { return nil }
        return stride(from: 0, to: bytes.count, by: 4).map { start in
            let bits = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << (8 * UInt32($1)) }
            return Double(Float(bitPattern: bits))
        }
    }
}
