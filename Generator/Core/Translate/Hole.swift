/// What a `$name` in a template stands for.
struct Hole {
    /// The Swift expression.
    var code: String
    /// What it gives.
    var type: WireType
    /// Whether it may give nothing; it is then written `$?name`.
    var isOptional: Bool

    /// Makes a hole.
    init(_ code: String, _ type: WireType, isOptional: Bool = false) {
        self.code = code
        self.type = type
        self.isOptional = isOptional
    }
}
