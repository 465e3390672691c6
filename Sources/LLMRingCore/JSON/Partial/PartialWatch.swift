/// What a partial reader keeps of what it watches until it is taken out.
struct PartialWatch: Sendable {
    /// Finished elements.
    private var elements: [JSONValue] = []

    /// Text.
    private var text = OpenText()

    /// Adds a finished element.
    mutating func add(_ element: JSONValue) {
        elements.append(element)
    }

    /// Adds text.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        text.append(bytes)
    }

    /// Adds a scalar of text.
    mutating func add(scalar: UInt32) {
        text.append(scalar: scalar)
    }

    /// Takes out the elements.
    mutating func takeElements() -> [JSONValue] {
        guard !elements.isEmpty else { return [] }
        defer { elements = [] }
        return elements
    }

    /// Takes out the text, but for the beginning of a letter if more may come.
    mutating func takeText(isWhole: Bool) -> String {
        isWhole ? text.takeAll() : text.takeWholeLetters()
    }
}
