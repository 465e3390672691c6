/// How large values are in memory, and where they must be boxed.
struct TypeLayout {
    /// The size above which a field is boxed, in words of eight bytes.
    private static let largestField = 48

    /// The size above which a field that may be missing is boxed, in words of eight bytes.
    ///
    /// Most such fields are missing in most answers, and a value that is copied
    /// whole should not carry their room along.
    private static let largestOptionalField = 4

    /// The size above which a union's case is boxed, in words of eight bytes.
    private static let largestCase = 32

    /// The size of each declared type in words.
    private var sizes: [String: Int] = [:]

    /// The fields that are boxed, as `Type.field`.
    private(set) var boxedFields: Set<String> = []

    /// The cases that are boxed, as `Type.case`.
    private(set) var boxedCases: Set<String> = []

    /// The dialect.
    private let dialect: Dialect

    /// Lays out the types of a dialect.
    init(_ dialect: Dialect) {
        self.dialect = dialect
        for name in dialect.order { _ = size(of: name, inside: []) }
    }

    /// The size of a declared type; `nil` when it holds itself.
    private mutating func size(of name: String, inside: [String]) -> Int? {
        if let known = sizes[name] { return known }
        guard !inside.contains(name), let declaration = dialect.types[name] else { return nil }
        let path = inside + [name]
        var words = 2
        switch declaration.kind {
        case .words:
            break
        case .object(let fields):
            for field in fields where field.type.constant == nil {
                let size = size(of: field.type.type, inside: path)
                let limit = field.type.isOptional ? Self.largestOptionalField : Self.largestField
                if size == nil || size ?? 0 > limit { boxedFields.insert("\(name).\(field.wire)") }
                words += size.map { $0 > limit ? 1 : $0 } ?? 1
            }
        case .union(let union):
            for item in union.cases {
                let size = size(of: item.type, inside: path)
                if size == nil || size ?? 0 > Self.largestCase { boxedCases.insert("\(name).\(item.tag)") }
                words = max(words, size.map { $0 > Self.largestCase ? 1 : $0 } ?? 1)
            }
            words += 1
        }
        sizes[name] = words
        return words
    }

    /// The size of any type; `nil` when it holds the type that is being laid out.
    private mutating func size(of type: WireType, inside: [String]) -> Int? {
        switch type {
        case .named(let name): size(of: name, inside: inside)
        case .string: 2
        case .json: 3
        case .file: 5
        default: 1
        }
    }
}
