extension JSONSchema {
    /// Schemas that other schemas may refer to by their URIs; nothing is ever fetched.
    ///
    /// The meta-schemas of draft 2020-12 are known without it.
    public struct Library: Sendable, Hashable, ExpressibleByDictionaryLiteral {
        /// The schemas by their URIs, which have no fragment.
        public private(set) var schemas: [String: JSONSchema] = [:]

        /// Makes a library of schemas and their URIs; the last of equal URIs wins.
        public init(_ schemas: some Sequence<(String, JSONSchema)> = []) {
            for (uri, schema) in schemas { self[uri] = schema }
        }

        /// Makes a library from a literal; the last of equal URIs wins.
        public init(dictionaryLiteral elements: (String, JSONSchema)...) {
            self.init(elements)
        }

        /// The schema of a URI, whose fragment does not count; nil removes it.
        public subscript(uri: String) -> JSONSchema? {
            get { schemas[Self.key(uri)] }
            set { schemas[Self.key(uri)] = newValue }
        }

        /// A URI without its fragment.
        private static func key(_ uri: String) -> String {
            URIReference(uri).withoutFragment.description
        }
    }
}
