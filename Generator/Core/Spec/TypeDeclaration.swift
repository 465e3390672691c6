/// A type that a spec declares.
struct TypeDeclaration {
    /// What a type is.
    enum Kind {
        /// An object with known fields.
        case object([Field])
        /// A text of known words, open to others.
        case words([Word])
        /// One of several types.
        case union(Union)
    }

    /// A known word of a text.
    struct Word {
        /// The word on the wire.
        var wire: String
        /// Its name in Swift.
        var swift: String
        /// What it means.
        var doc: String?
        /// Where it stands.
        var location: Location
    }

    /// One of several types, and how they are told apart.
    struct Union {
        /// How the cases are told apart.
        enum Tag: Hashable {
            /// By the text of a field.
            case field(String)
            /// By the kind of JSON value.
            case json
            /// By which key is there.
            case key
        }

        /// One of the types.
        struct Case {
            /// The tag's value.
            var tag: String
            /// The case's name in Swift.
            var swift: String
            /// What it holds.
            var type: WireType
            /// Where the tag stands.
            var location: Location
            /// Where the type stands.
            var typeLocation: Location
        }

        /// How the cases are told apart.
        var tag: Tag
        /// The cases.
        var cases: [Case]
        /// The tag's value that is meant when the tag is missing.
        var absent: String?
    }

    /// The type's name.
    var name: String

    /// What it is.
    var doc: String?

    /// What kind of type it is.
    var kind: Kind

    /// Where the key stands.
    var location: Location

    /// Whether it is an enum or a union with nothing in it, which is reported where it stands.
    var isEmpty: Bool {
        switch kind {
        case .object: false
        case .words(let words): words.isEmpty
        case .union(let union): union.cases.isEmpty
        }
    }

    /// The fields of an object; empty for other kinds.
    var fields: [Field] {
        if case .object(let fields) = kind { fields } else { [] }
    }
}
