/// The vocabularies that count in a schema.
struct SchemaDialect: Hashable, Sendable {
    /// The part of all vocabulary URIs of the draft.
    static let base = "https://json-schema.org/draft/2020-12/"

    /// Whether applicators count.
    var applicator = true

    /// Whether assertions such as types and bounds count.
    var validation = true

    /// Whether the keywords about what was left unchecked count.
    var unevaluated = true

    /// Whether formats are demanded and not only noted.
    var asserts = false

    /// All vocabularies of the draft.
    static let standard = SchemaDialect()

    /// The older drafts, whose schemas are read by the rules of this one.
    static let olderDrafts: Set<String> = [
        "http://json-schema.org/draft-04/schema", "http://json-schema.org/draft-06/schema",
        "http://json-schema.org/draft-07/schema", "http://json-schema.org/schema",
        "https://json-schema.org/draft/2019-09/schema",
    ]

    /// Keeps what every dialect has.
    init() {}

    /// Reads the vocabularies that a meta-schema demands.
    ///
    /// - Throws: The URI of a vocabulary that must be known and is not.
    init(vocabularies: JSONObject) throws(UnknownVocabulary) {
        let names = Set(
            vocabularies.keys.filter { $0.hasPrefix(Self.base) }.map { $0.split(separator: "/").last ?? "" }
        )
        for (uri, isRequired) in vocabularies where isRequired == true {
            let name = uri.split(separator: "/").last.map(String.init) ?? ""
            guard uri == "\(Self.base)vocab/\(name)", Self.names.contains(name) else {
                throw UnknownVocabulary(uri: uri)
            }
        }
        applicator = names.contains("applicator")
        validation = names.contains("validation")
        unevaluated = names.contains("unevaluated")
        asserts = names.contains("format-assertion")
    }

    /// A vocabulary that must be known and is not.
    struct UnknownVocabulary: Error {
        /// The vocabulary's URI.
        var uri: String
    }

    /// The vocabularies of the draft.
    private static let names: Set<String> = [
        "core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "format-assertion",
        "content",
    ]

    /// Whether a keyword counts; unknown ones never do anything.
    func knows(_ keyword: String) -> Bool {
        if Self.applicators.contains(keyword) { return applicator }
        if Self.assertions.contains(keyword) { return validation }
        if keyword.hasPrefix("unevaluated") { return unevaluated }
        return true
    }

    /// The applicators.
    private static let applicators: Set<String> = [
        "prefixItems", "items", "contains", "additionalProperties", "properties", "patternProperties",
        "dependentSchemas", "propertyNames", "if", "then", "else", "allOf", "anyOf", "oneOf", "not", "dependencies",
    ]

    /// The assertions.
    private static let assertions: Set<String> = [
        "type", "const", "enum", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum",
        "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxContains", "minContains",
        "maxProperties", "minProperties", "required", "dependentRequired",
    ]
}
