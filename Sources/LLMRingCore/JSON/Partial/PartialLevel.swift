/// An array or an object whose end has not come.
struct PartialLevel: Sendable {
    /// A finished member; the key is empty in an array.
    typealias Member = (key: String, value: JSONValue)

    /// Whether it is an object.
    let isObject: Bool

    /// How much of the watched path leads here; -1 when another way does.
    let matched: Int

    /// The last key, in an object.
    var key = ""

    /// The finished members.
    private(set) var members = SharedList<Member>()

    /// Makes an empty one.
    init(isObject: Bool, matched: Int) {
        self.isObject = isObject
        self.matched = matched
    }

    /// Adds a finished member under the last key.
    mutating func append(_ value: JSONValue) {
        members.append((key, value))
    }

    /// The key or the position of the member that is being read.
    var step: String {
        isObject ? key : members.count.description
    }

    /// What has come, as a value; with the member that is being read, if there is one to show.
    func value(with open: JSONValue? = nil) -> JSONValue {
        var members = members.elements
        if let open { members.append((key, open)) }
        return isObject ? .object(JSONObject(read: members)) : .array(members.map(\.value))
    }

    /// The last finished member with a key.
    func member(_ name: String) -> JSONValue? {
        guard isObject else { return nil }
        for position in (0..<members.count).reversed() where members[position].key == name {
            return members[position].value
        }
        return nil
    }
}
