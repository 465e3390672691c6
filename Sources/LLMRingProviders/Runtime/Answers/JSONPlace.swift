import LLMRingCore

/// A place inside of a JSON value, such as `$.list[0].name`.
///
/// Source: RFC 9535, section 2.3; only names and indexes are understood.
struct JSONPlace {
    /// One step of the way.
    enum Step {
        /// Into the member of an object.
        case name(String)
        /// Into the element of an array.
        case index(Int)
    }

    /// The largest index that is followed, so that no wire can ask for endless arrays.
    private static let largestIndex = 100_000

    /// The steps from the root.
    private let steps: [Step]

    /// Reads a path; `nil` when it is not of names and indexes.
    init?(_ text: String) {
        var rest = text[...]
        guard rest.popFirst() == "$" else { return nil }
        var steps: [Step] = []
        while let first = rest.popFirst() {
            if first == "." {
                let name = rest.prefix { $0 != "." && $0 != "[" }
                rest = rest[name.endIndex...]
                guard !name.isEmpty else { return nil }
                steps.append(.name(String(name)))
            } else {
                guard first == "[", let end = rest.firstIndex(of: "]") else { return nil }
                let inside = rest[..<end]
                rest = rest[rest.index(after: end)...]
                if let index = Int(inside), (0...Self.largestIndex).contains(index) {
                    steps.append(.index(index))
                } else if let quote = inside.first, quote == "'" || quote == "\"", inside.count > 1,
                    inside.last == quote
                {
                    steps.append(.name(String(inside.dropFirst().dropLast())))
                } else {
                    return nil
                }
            }
        }
        self.steps = steps
    }

    /// Puts a value at the place; a text is added to a text that is there already.
    func put(_ value: JSONValue, into root: inout JSONValue) {
        Self.put(value, at: steps[...], into: &root)
    }

    /// Follows the steps, making what is missing.
    private static func put(_ value: JSONValue, at steps: ArraySlice<Step>, into target: inout JSONValue) {
        guard let step = steps.first else {
            if case .string(let new) = value, case .string(let old) = target {
                target = .string(old + new)
            } else {
                target = value
            }
            return
        }
        switch step {
        case .name(let name):
            var object = target.objectValue ?? JSONObject()
            var member = object[name] ?? .null
            put(value, at: steps.dropFirst(), into: &member)
            object[name] = member
            target = .object(object)
        case .index(let index):
            var list = target.arrayValue ?? []
            while list.count <= index { list.append(.null) }
            put(value, at: steps.dropFirst(), into: &list[index])
            target = .array(list)
        }
    }
}
