/// Reads a regular expression of ECMA-262, code point by code point.
///
/// Takes what its `u` mode takes, and with it the lone braces and brackets and
/// the escaped punctuation of older expressions. Flags in the expression, and
/// properties of scripts, are errors.
///
/// Source: <https://262.ecma-international.org/15.0/#sec-patterns>
struct PatternParser {
    /// How deep groups may be nested.
    private static let maxDepth = 40

    /// The expression's code points.
    let scalars: [Unicode.Scalar]

    /// The next code point.
    var position = 0

    /// The number of groups that are kept so far.
    private(set) var groupCount = 0

    /// The numbers of the groups that have names.
    private var names: [ExactString: Int] = [:]

    /// The names that are referred to, and where.
    private var namedReferences: [(name: String, offset: Int)] = []

    /// The largest number that is referred to, and where.
    private var lastReference = (number: 0, offset: 0)

    /// The groups around the cursor.
    private var depth = 0

    /// Whether the expression refers to what a group took.
    var hasReferences: Bool {
        lastReference.number > 0 || !namedReferences.isEmpty
    }

    /// Starts reading.
    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// Reads the whole expression.
    mutating func parse() throws(PatternError) -> PatternNode {
        let node = try alternatives()
        guard peek == nil else { throw fault("a ')' closes no group") }
        guard lastReference.number <= groupCount else {
            throw PatternError(message: "there is no group \(lastReference.number)", offset: lastReference.offset)
        }
        return try resolved(node)
    }

    /// The next code point; nil at the end.
    var peek: Unicode.Scalar? {
        position < scalars.count ? scalars[position] : nil
    }

    /// Takes the next code point if it is a certain one.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        position += 1
        return true
    }

    /// Takes a text if it comes next.
    mutating func take(_ text: String) -> Bool {
        let wanted = Array(text.unicodeScalars)
        guard scalars[position...].starts(with: wanted) else { return false }
        position += wanted.count
        return true
    }

    /// An error at the cursor.
    func fault(_ message: String) -> PatternError {
        PatternError(message: message, offset: position)
    }

    /// Reads parts with bars between them.
    private mutating func alternatives() throws(PatternError) -> PatternNode {
        guard depth < Self.maxDepth else { throw fault("groups are nested deeper than \(Self.maxDepth)") }
        depth += 1
        defer { depth -= 1 }
        var nodes = [try sequence()]
        while take("|" as Unicode.Scalar) { nodes.append(try sequence()) }
        return nodes.count == 1 ? nodes[0] : .either(nodes)
    }

    /// Reads parts one after another.
    private mutating func sequence() throws(PatternError) -> PatternNode {
        var nodes: [PatternNode] = []
        while let next = peek, next != "|", next != ")" {
            let firstGroup = groupCount + 1
            let atom = try atom()
            nodes.append(try quantified(atom, firstGroup: firstGroup))
        }
        return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    }

    /// Reads one part without what repeats it.
    private mutating func atom() throws(PatternError) -> PatternNode {
        let quantifierStart = position
        if try quantifier() != nil {
            position = quantifierStart
            throw fault("there is nothing to repeat")
        }
        let scalar = scalars[position]
        position += 1
        switch scalar {
        case "^": return .start
        case "$": return .end
        case ".": return .set(.dot)
        case "(": return try group()
        case "[": return .set(try characterClass())
        case "\\": return try escapedAtom()
        default: return .scalar(scalar.value)
        }
    }

    /// Reads a group behind its opening bracket.
    private mutating func group() throws(PatternError) -> PatternNode {
        let node: PatternNode
        if take("?:") {
            // The brackets make an assertion something that may be repeated.
            node = .sequence([try alternatives()])
        } else if take("?=") {
            node = .look(try alternatives(), isAhead: true, isNegated: false)
        } else if take("?!") {
            node = .look(try alternatives(), isAhead: true, isNegated: true)
        } else if take("?<=") {
            node = .look(try alternatives(), isAhead: false, isNegated: false)
        } else if take("?<!") {
            node = .look(try alternatives(), isAhead: false, isNegated: true)
        } else {
            groupCount += 1
            let number = groupCount
            if take("?<") {
                guard names.updateValue(number, forKey: ExactString(try groupName())) == nil else {
                    throw fault("two groups have one name")
                }
            } else if peek == "?" {
                throw fault("a group begins with '(?' and no known sign")
            }
            node = .group(try alternatives(), number)
        }
        guard take(")" as Unicode.Scalar) else { throw fault("a group is not closed") }
        return node
    }

    /// Reads a group's name up to its closing sign.
    private mutating func groupName() throws(PatternError) -> String {
        var name = ""
        while let scalar = peek, scalar != ">" {
            let isFirst = name.isEmpty
            let properties = scalar.properties
            guard scalar == "$" || scalar == "_" || (isFirst ? properties.isIDStart : properties.isIDContinue) else {
                throw fault("a group's name has a wrong character")
            }
            name.unicodeScalars.append(scalar)
            position += 1
        }
        guard take(">" as Unicode.Scalar), !name.isEmpty else { throw fault("a group's name is not closed or empty") }
        return name
    }

    /// Puts what repeats it around a part.
    private mutating func quantified(_ atom: PatternNode, firstGroup: Int) throws(PatternError) -> PatternNode {
        let start = position
        guard let (minimum, maximum) = try quantifier() else { return atom }
        switch atom {
        case .start, .end, .boundary, .look:
            position = start
            throw fault("there is nothing to repeat")
        default: break
        }
        let isLazy = take("?" as Unicode.Scalar)
        let groups = firstGroup..<(groupCount + 1)
        return .repetition(atom, minimum: minimum, maximum: maximum, isLazy: isLazy, groups: groups)
    }

    /// Notes that a group is referred to, by its number.
    mutating func refer(to number: Int) -> PatternNode {
        if number > lastReference.number { lastReference = (number, position) }
        return .reference(number)
    }

    /// Reads a name that is referred to, behind the letter k.
    mutating func namedReference() throws(PatternError) -> PatternNode {
        guard take("<" as Unicode.Scalar) else { throw fault("'\\k' needs a name in '<' and '>'") }
        let offset = position
        namedReferences.append((try groupName(), offset))
        // Groups may be named further on: negative until then.
        return .reference(-namedReferences.count)
    }

    /// Puts numbers in the place of names.
    private func resolved(_ node: PatternNode) throws(PatternError) -> PatternNode {
        switch node {
        case .reference(let number) where number < 0:
            let reference = namedReferences[-number - 1]
            guard let group = names[ExactString(reference.name)] else {
                throw PatternError(message: "there is no group '\(reference.name)'", offset: reference.offset)
            }
            return .reference(group)
        case .sequence(let nodes): return .sequence(try nodes.map { node throws(PatternError) in try resolved(node) })
        case .either(let nodes): return .either(try nodes.map { node throws(PatternError) in try resolved(node) })
        case .group(let node, let number): return .group(try resolved(node), number)
        case .look(let node, let isAhead, let isNegated):
            return .look(try resolved(node), isAhead: isAhead, isNegated: isNegated)
        case .repetition(let node, let minimum, let maximum, let isLazy, let groups):
            let inner = try resolved(node)
            return .repetition(inner, minimum: minimum, maximum: maximum, isLazy: isLazy, groups: groups)
        default: return node
        }
    }
}
