import LLMRingCore

/// Finds the places in which two JSON values differ; texts are told by their lengths alone.
struct JSONDifferences {
    /// What differs, in the order of the first value.
    private(set) var found: [String] = []

    /// Places that do not count, with lists as `name[]`.
    private let ignored: Set<String>

    /// The most differences that are looked for.
    private static let limit = 1000

    /// Makes an empty list.
    init(ignoring ignored: Set<String>) {
        self.ignored = ignored
    }

    /// Compares two values.
    mutating func compare(_ asked: JSONValue, _ recorded: JSONValue) {
        compare(asked, recorded, path: "", pattern: "")
    }

    /// Compares what stands at a place.
    private mutating func compare(_ asked: JSONValue, _ recorded: JSONValue, path: String, pattern: String) {
        guard found.count < Self.limit, !ignored.contains(pattern) else { return }
        switch (asked, recorded) {
        case (.object(let left), .object(let right)):
            let names = left.keys + right.keys.filter { left[$0] == nil }
            for name in names {
                let inner = path.isEmpty ? name : "\(path).\(name)"
                let shape = pattern.isEmpty ? name : "\(pattern).\(name)"
                compareMember(left[name], right[name], path: inner, pattern: shape)
            }
        case (.array(let left), .array(let right)):
            for index in 0..<min(left.count, right.count) {
                compare(left[index], right[index], path: "\(path)[\(index)]", pattern: "\(pattern)[]")
            }
            if left.count != right.count, !ignored.contains("\(pattern)[]") {
                note(path, "has \(left.count) elements, recorded are \(right.count)")
            }
        default:
            if asked != recorded { note(path, Self.difference(asked, recorded)) }
        }
    }

    /// Compares what may be on one side alone.
    private mutating func compareMember(_ asked: JSONValue?, _ recorded: JSONValue?, path: String, pattern: String) {
        guard !ignored.contains(pattern) else { return }
        switch (asked, recorded) {
        case (let asked?, let recorded?): compare(asked, recorded, path: path, pattern: pattern)
        case (nil, _): note(path, "is missing, the recording has it")
        case (_, nil): note(path, "is not in the recording")
        }
    }

    /// Adds a difference.
    private mutating func note(_ path: String, _ text: String) {
        found.append(path.isEmpty ? text : "at '\(path)' \(text)")
    }

    /// Tells how two values differ that are not both objects or both arrays.
    private static func difference(_ asked: JSONValue, _ recorded: JSONValue) -> String {
        guard case .string(let left) = asked, case .string(let right) = recorded else {
            return "is \(shown(asked)), recorded is \(shown(recorded))"
        }
        let same = zip(left, right).prefix { $0 == $1 }.count
        return """
            has another text from character \(same + 1) on \
            (\(left.count) characters, recorded are \(right.count))
            """
    }

    /// A value as far as it can hold nothing private.
    private static func shown(_ value: JSONValue) -> String {
        switch value {
        case .null, .bool, .number: value.description
        case .string(let text): "a text of \(text.count) characters"
        case .array(let elements): "a list of \(elements.count)"
        case .object(let object): "an object of \(object.count)"
        }
    }
}
