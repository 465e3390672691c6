/// What is known of a type that schemas are derived of.
final class ProbedType {
    /// The name in `$defs`.
    let name: String

    /// The schema; nil as long as it is being derived.
    var schema: JSONObject?

    /// Whether some schema refers to this by name.
    private(set) var isReferred = false

    /// Makes what is known at first.
    init(name: String) {
        self.name = name
    }

    /// The schema to put where the type is used: a reference if the type contains itself.
    func use(isRoot: Bool) -> JSONObject {
        if let schema, !isReferred, !isRoot { return schema }
        isReferred = true
        return ["$ref": isRoot ? "#" : .string("#/$defs/\(name)")]
    }
}
