/// A path through an answer, as Swift: such as `message.usage` or `choices[index=0].delta`.
struct WirePath {
    /// The Swift expression.
    var code: String
    /// What it gives.
    var type: WireType
    /// Whether it may give nothing.
    var isOptional: Bool
    /// What must stand between the expression and a further step: `?`, unless Swift's chain goes on by itself.
    private(set) var mark = ""
    /// Whether it names each element of a list, with `[]` at its end.
    var isEach = false

    /// Follows a path through declared types.
    ///
    /// - Parameters:
    ///   - text: Names joined by dots. `.` alone is the value itself; `[name=number]` and
    ///     `[name=word]` pick an element, `[]` at the end means each, `:case` a case of a union.
    ///   - root: The expression that it starts from.
    ///   - type: The type of that expression.
    ///   - dialect: The dialect that declares the types.
    /// - Returns: The path, or what is wrong with it.
    static func compile(
        _ text: String,
        root: String,
        type: WireType,
        in dialect: Dialect
    ) -> Result<WirePath, SpecFault> {
        var path = WirePath(code: root, type: type, isOptional: false)
        guard text != "." else { return .success(path) }
        for step in text.split(separator: ".", omittingEmptySubsequences: false) {
            if let fault = path.follow(step, dialect) { return .failure(fault) }
        }
        return .success(path)
    }

    /// Follows one step: a name, then what stands behind it.
    private mutating func follow(_ step: Substring, _ dialect: Dialect) -> SpecFault? {
        let name = step.prefix { $0 != "[" && $0 != ":" }
        if isEach { return SpecFault("nothing may follow '[]'; take each element with 'with'") }
        if step.isEmpty { return SpecFault("the path has a dot without a name beside it; remove the dot") }
        if !name.isEmpty, let fault = followField(String(name), dialect) { return fault }
        var rest = step[name.endIndex...]
        while let first = rest.first {
            if isEach { return SpecFault("nothing may follow '[]'; take each element with 'with'") }
            if first == ":" {
                let word = rest.dropFirst().prefix { $0 != "[" && $0 != ":" }
                rest = rest[word.endIndex...]
                if let fault = followCase(String(word), dialect) { return fault }
            } else {
                guard first == "[" else { return SpecFault("'\(rest)' cannot stand behind ']'; remove it") }
                guard let end = rest.firstIndex(of: "]") else { return SpecFault("a '[' lacks its ']'; add it") }
                let inside = rest[rest.index(after: rest.startIndex)..<end]
                rest = rest[rest.index(after: end)...]
                if let fault = followElement(String(inside), dialect) { return fault }
            }
        }
        return nil
    }

    /// Follows a field.
    private mutating func followField(_ name: String, _ dialect: Dialect) -> SpecFault? {
        if dialect.isMissing(type) { return .followUp }
        guard let declaration = dialect.declaration(type), case .object(let fields) = declaration.kind else {
            return SpecFault("\(type.spec) is no object; it has no field '\(name)'\(help(dialect))")
        }
        guard let field = fields.first(where: { $0.wire == name }) else {
            return SpecFault("'\(declaration.name)' has no field '\(name)'\(instead(of: name, in: fields.map(\.wire)))")
        }
        code += "\(mark).\(field.swift)"
        if field.type.presence == .optionalNullable { code += "?.wrapped" }
        mark = field.type.isOptional ? "?" : ""
        isOptional = isOptional || field.type.isOptional
        type = field.type.type
        return nil
    }

    /// How to go on from what is no object, as the end of a message.
    private func help(_ dialect: Dialect) -> String {
        if case .list = type { return "; take each element with 'with' and '[]', or one with such as '[index=0]'" }
        guard case .union(let union)? = dialect.declaration(type)?.kind, let first = union.cases.first else {
            return "; end the path before it"
        }
        return "; name the case of the union first, such as ':\(first.tag)'"
    }

    /// Follows a case of a union.
    private mutating func followCase(_ tag: String, _ dialect: Dialect) -> SpecFault? {
        guard case .union(let union)? = dialect.declaration(type)?.kind else {
            return dialect.isMissing(type) ? .followUp : SpecFault("\(type.spec) is no union; remove ':\(tag)'")
        }
        guard let item = union.cases.first(where: { $0.tag == tag }) else {
            return SpecFault("'\(type.spec)' has no case '\(tag)'\(instead(of: tag, in: union.cases.map(\.tag)))")
        }
        let name = SwiftName.unescaped(item.swift)
        code += "\(mark).as\(name.prefix(1).uppercased() + name.dropFirst())"
        mark = "?"
        isOptional = true
        type = item.type
        return nil
    }

    /// Follows `[]`, `[name=number]` or `[name=word]`.
    private mutating func followElement(_ inside: String, _ dialect: Dialect) -> SpecFault? {
        guard case .list(let element) = type else {
            return dialect.isMissing(type) ? .followUp : SpecFault("\(type.spec) is no list; remove '[\(inside)]'")
        }
        type = element
        if inside.isEmpty {
            isEach = true
            return nil
        }
        let halves = inside.split(separator: "=", maxSplits: 1).map(String.init)
        guard halves.count == 2 else {
            return SpecFault(
                "'[\(inside)]' is neither '[]' nor such as '[index=0]'; a list may be shorter than its places say"
            )
        }
        switch Self.compile(halves[0], root: "$0", type: element, in: dialect) {
        case .failure(let fault):
            return fault
        case .success(let path):
            switch path.comparison(with: halves[1], dialect) {
            case .failure(let fault): return fault
            case .success(let condition): code += "\(mark).first(where: { \(condition) })"
            }
        }
        mark = "?"
        isOptional = true
        return nil
    }

    /// The Swift condition that what the path gives is a number or a word; a missing number counts as the one.
    private func comparison(with value: String, _ dialect: Dialect) -> Result<String, SpecFault> {
        if isEach { return .failure(SpecFault("nothing may be chosen by '[]'; name one field")) }
        if type == .int {
            guard let number = Int(value) else {
                return .failure(SpecFault("'\(value)' is no whole number, but the field before '=' is one"))
            }
            return .success(isOptional ? "(\(code) ?? \(number)) == \(number)" : "\(code) == \(number)")
        }
        if type == .string { return .success("\(code) == \(SwiftLiteral.string(value))") }
        guard case .words(let words)? = dialect.declaration(type)?.kind else {
            if dialect.isMissing(type) { return .failure(.followUp) }
            return .failure(
                SpecFault("an element is chosen by a number, a text or a word, not by \(type.spec)\(help(dialect))")
            )
        }
        let known = words.map(\.wire)
        guard known.contains(value) else {
            return .failure(SpecFault("'\(type.spec)' has no word '\(value)'\(instead(of: value, in: known))"))
        }
        return .success("\(code)\(mark).rawValue == \(SwiftLiteral.string(value))")
    }
}
