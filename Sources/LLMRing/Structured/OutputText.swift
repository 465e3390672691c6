internal import LLMRingCore
private import LLMRingProviders

/// Reads the JSON in the text of an answer that comes piece by piece.
struct OutputText: Sendable {
    /// Finds where the JSON begins.
    private var start = JSONStart()
    /// Reads it; `nil` until it is known whether an object wraps the value.
    private var reader: PartialJSONReader?
    /// What came before that is known.
    private var beginning = ""
    /// The way to the list that is watched.
    private let path: [String]?
    /// Whether an object wraps the value; `nil` until it is known.
    private var isWrapped: Bool?
    /// Whether the text is not what it seemed; the whole answer is read otherwise at its end.
    private var isLost = false

    /// Begins to read.
    ///
    /// - Parameters:
    ///   - path: The way to the list whose elements are wanted.
    ///   - mayBeWrapped: Whether an object may wrap the value.
    init(watching path: [String]? = nil, mayBeWrapped: Bool) {
        self.path = path
        if !mayBeWrapped { isWrapped = false }
    }

    /// The value so far; `nil` before it begins.
    var json: PartialJSON? {
        guard let reader else { return nil }
        return isWrapped == true ? reader.json[SchemaRules.wrapper] : reader.json
    }

    /// Takes in a piece of text.
    ///
    /// - Returns: Whether it belongs to the value.
    mutating func take(_ piece: String) -> Bool {
        guard !isLost, reader?.isComplete != true else { return false }
        var rest = start.isFound ? piece : start.feed(piece)
        guard !rest.isEmpty else { return false }
        if reader == nil {
            beginning += rest
            isWrapped = isWrapped ?? Self.wraps(beginning)
            guard let isWrapped else { return false }
            let path = isWrapped ? path.map { [SchemaRules.wrapper] + $0 } : path
            reader = PartialJSONReader(watching: path, lenient: true)
            rest = beginning
        }
        do {
            try reader?.feed(rest)
        } catch {
            isLost = true
            return false
        }
        return true
    }

    /// Hands out the elements of the watched list that are finished.
    mutating func takeElements() -> [JSONValue] {
        reader?.takeElements() ?? []
    }

    /// Whether a text begins like an object that wraps a value; `nil` when that cannot be told yet.
    private static func wraps(_ text: String) -> Bool? {
        var rest = text.utf8.drop { $0 <= 0x20 }
        guard let first = rest.popFirst() else { return nil }
        guard first == UInt8(ascii: "{") else { return false }
        rest = rest.drop { $0 <= 0x20 }
        let key = "\"\(SchemaRules.wrapper)\"".utf8
        if rest.starts(with: key) { return true }
        return key.starts(with: rest) ? nil : false
    }
}
