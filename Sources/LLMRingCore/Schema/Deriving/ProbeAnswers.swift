/// What a decoder answers in one run of a type's initializer.
struct ProbeAnswers {
    /// The key that types are asked to take that read keys of any text.
    static let anyKey = "key"

    /// Which samples of scalars are given.
    var attempt = 0

    /// Whether optional keys are there.
    var isPresent = false

    /// Whether null is found where a value as a whole may be null.
    var isNull = false

    /// The only key there is, for types that look at all keys.
    var onlyKey: String?

    /// Whether only a value is wanted: what may be missing is, and no schemas are noted.
    var isQuick = false

    /// Values of keys of the outermost object.
    var values: [String: JSONValue] = [:]

    /// Keys of the outermost object that are missing.
    var missingKeys: Set<String> = []

    /// Types that the value as a whole does not have.
    var refusedTypes: Set<ObjectIdentifier> = []

    /// An example, which answers all; nil when there is none.
    var guide: JSONValue?
}
