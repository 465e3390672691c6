extension JSONObject {
    /// Lays another object over this one.
    ///
    /// Objects that both have under a key are merged in turn; anything else of
    /// the other one, lists and null included, replaces what was there.
    public mutating func merge(_ other: JSONObject) {
        for (key, value) in other {
            if case .object(let inner) = value, case .object(var merged)? = self[key] {
                merged.merge(inner)
                self[key] = .object(merged)
            } else {
                self[key] = value
            }
        }
    }
}
