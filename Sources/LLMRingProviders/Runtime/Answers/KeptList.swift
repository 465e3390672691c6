import LLMRingCore

/// A list that goes back to the provider as it came, while its elements arrive, maybe in fragments.
struct KeptList: Sendable {
    /// The name under which templates find it.
    let name: String

    /// The elements so far.
    private var elements: [JSONObject] = []

    /// Makes an empty list.
    init(_ name: String) {
        self.name = name
    }

    /// The list.
    var json: JSONValue { .array(elements.map { .object($0) }) }

    /// Adds an element, or a further fragment of the last one.
    ///
    /// - Parameters:
    ///   - element: The element.
    ///   - texts: The fields that come in fragments. An element is a fragment when the last one has such a field, and
    ///     no other field that both have differs; null and the empty text count as absent.
    mutating func add(_ element: JSONObject, joining texts: [String]) {
        let place = elements.count - 1
        guard place >= 0, Self.is(element, moreOf: elements[place], texts) else { return elements.append(element) }
        for (key, value) in element where !Self.isEmpty(value) {
            guard texts.contains(key), let more = value.stringValue, case .string(var text)? = elements[place][key]
            else {
                elements[place][key] = value
                continue
            }
            // The only copy of a text grows in place.
            elements[place][key] = .null
            text += more
            elements[place][key] = .string(text)
        }
    }

    /// Whether an object is a further fragment of another.
    private static func `is`(_ element: JSONObject, moreOf last: JSONObject, _ texts: [String]) -> Bool {
        guard texts.contains(where: { last[$0]?.stringValue != nil }) else { return false }
        return element.allSatisfy { key, value in
            guard !texts.contains(key), !isEmpty(value), let other = last[key], !isEmpty(other) else { return true }
            return other == value
        }
    }

    /// Whether a value says nothing.
    private static func isEmpty(_ value: JSONValue) -> Bool {
        value.isNull || value.stringValue?.isEmpty == true
    }
}
