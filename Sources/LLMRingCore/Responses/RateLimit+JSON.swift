extension RateLimit {
    /// The limits in their JSON form, by kind; `reset` is in seconds, and what is unknown is null.
    public var jsonValue: JSONValue {
        var object = JSONObject()
        for kind in windows.keys.sorted(by: { $0.name < $1.name }) {
            guard let window = windows[kind] else { continue }
            object[kind.name] = [
                "limit": window.limit.map { JSONValue($0) } ?? .null,
                "remaining": window.remaining.map { JSONValue($0) } ?? .null,
                "reset": window.reset.map { JSONValue($0 / .seconds(1)) } ?? .null,
            ]
        }
        return .object(object)
    }
}
