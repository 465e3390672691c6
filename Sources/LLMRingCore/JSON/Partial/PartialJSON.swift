/// A JSON value as far as its text has come, or a value in it.
///
/// A snapshot that does not change: it shares its contents with the reader it
/// came from and with other snapshots. Open strings are there as far as they
/// go, open arrays and objects with what is in them. A number is there when
/// something follows it, a word when it is complete, a member when its value
/// has begun to show.
///
/// A copy and a step to a member cost the same however large the value is, but
/// for the keys of the object, which are compared one by one. What is turned
/// into a ``JSONValue`` or a string is copied if it is open.
public struct PartialJSON: Sendable {
    /// The open arrays and objects, outermost first.
    var levels: [PartialLevel] = []

    /// The index of the level that this is.
    var base = 0

    /// The text of the string that is being read.
    var text = OpenText()

    /// Whether the innermost open value is a string.
    var isInText = false

    /// The value, if it is finished.
    public internal(set) var finished: JSONValue?

    /// Makes one of which nothing has come.
    init() {}

    /// Makes one that is finished.
    init(_ value: JSONValue) {
        finished = value
    }

    /// Whether all of the value has come.
    public var isFinished: Bool {
        finished != nil
    }

    /// Whether none of the value has come that could be shown.
    public var isEmpty: Bool {
        finished == nil && base >= levels.count && !isInText
    }

    /// What kind of value this is; nil when nothing has come.
    public var kind: JSONKind? {
        switch finished {
        case .null: .null
        case .bool: .bool
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        case nil:
            if base < levels.count { levels[base].isObject ? .object : .array } else { isInText ? .string : nil }
        }
    }

    /// The value so far, closed where it is open; nil when nothing has come.
    ///
    /// Costs time linear in the members of the open arrays and objects and in
    /// the open string.
    public var value: JSONValue? {
        if let finished { return finished }
        var value: JSONValue? = isInText ? .string(text.wholeLetters) : nil
        for level in levels[min(base, levels.count)...].reversed() { value = level.value(with: value) }
        return value
    }

    /// The way from here to what is being read: keys, and positions in arrays.
    public var openPath: [String] {
        guard finished == nil else { return [] }
        var path: [String] = []
        for index in min(base, levels.count)..<levels.count where showsMember(of: index) {
            path.append(levels[index].step)
        }
        return path
    }

    /// Whether a member of an open level has begun to show, and is not finished.
    func showsMember(of index: Int) -> Bool {
        index + 1 < levels.count || isInText
    }
}
