/// The keywords of JSON Schema.
enum SchemaWords {
    /// All keywords of draft 2020-12 that constrain or describe.
    ///
    /// Source: <https://json-schema.org/draft/2020-12>
    static let all: Set<String> = [
        "$anchor", "$comment", "$defs", "$dynamicAnchor", "$dynamicRef", "$id", "$ref", "$schema",
        "additionalProperties",
        "allOf", "anyOf", "const", "contains", "contentEncoding", "contentMediaType", "contentSchema", "default",
        "dependentRequired", "dependentSchemas", "deprecated", "description", "else", "enum", "examples",
        "exclusiveMaximum", "exclusiveMinimum", "format", "if", "items", "maxContains", "maxItems", "maxLength",
        "maxProperties", "maximum", "minContains", "minItems", "minLength", "minProperties", "minimum", "multipleOf",
        "not",
        "oneOf", "pattern", "patternProperties", "prefixItems", "properties", "propertyNames", "readOnly", "required",
        "then", "title", "type", "unevaluatedItems", "unevaluatedProperties", "uniqueItems", "writeOnly",
    ]
}
