internal import LLMRingCore
private import LLMRingProviders

/// Reads the JSON in the text of an answer that comes piece by piece.
struct OutputText: Sendable {
    /// Finds where the JSON begins.
    private var start = JSONStart()
    /// Reads it.
    private var reader: PartialJSONReader
    /// The way to the list that is watched, where an object may wrap the value; `nil` once it is known.
    private var wrappedPath: [String]?
    /// Whether the text is not what it seemed; the whole answer is read otherwise at its end.
    private var isLost = false

    /// Begins to read.
    ///
    /// - Parameters:
    ///   - path: The way to the list whose elements are wanted.
    ///   - mayBeWrapped: Whether an object may wrap the value.
    init(watching path: [String]? = nil, mayBeWrapped: Bool = false) {
        reader = PartialJSONReader(watching: path, lenient: true)
        wrappedPath = mayBeWrapped ? path.map { [SchemaRules.wrapper] + $0 } : nil
    }

    /// The value so far.
    var json: PartialJSON { reader.json }

    /// Takes in a piece of text.
    ///
    /// - Returns: Whether it belongs to the value.
    mutating func take(_ piece: String) -> Bool {
        guard !isLost, !reader.isComplete else { return false }
        let rest = start.isFound ? piece : start.feed(piece)
        guard !rest.isEmpty else { return false }
        if let path = wrappedPath, let first = rest.utf8.first(where: { $0 > 0x20 }) {
            if first == UInt8(ascii: "{") { reader = PartialJSONReader(watching: path, lenient: true) }
            wrappedPath = nil
        }
        do {
            try reader.feed(rest)
        } catch {
            isLost = true
            return false
        }
        return true
    }

    /// Hands out the elements of the watched list that are finished.
    mutating func takeElements() -> [JSONValue] {
        reader.takeElements()
    }
}
