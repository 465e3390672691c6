extension SchemaCompiler {
    /// The rules of a schema, in the order of checking: cheap and telling ones first.
    mutating func rules(of place: SchemaPlace) throws -> [SchemaRule] {
        guard case .object(let object) = place.value else { return [] }
        let dialect = resources[place.resource].dialect
        let known = SchemaPlace(
            document: place.document,
            resource: place.resource,
            pointer: place.pointer,
            value: .object(JSONObject(object.lazy.filter { dialect.knows($0.key) }.map { ($0.key, $0.value) }))
        )
        var rules: [SchemaRule] = []
        try addValueRules(known, to: &rules)
        try addArrayRules(known, to: &rules)
        try addObjectRules(known, to: &rules)
        try addReferences(known, to: &rules)
        try addCombinations(known, to: &rules)
        for keyword in ["$defs", "definitions"] {
            for (name, schema) in known[keyword]?.objectValue ?? [:] {
                _ = try node(in: known, keyword, name, value: schema)
            }
        }
        // What is left unchecked is known at the end.
        if let schema = known["unevaluatedItems"] {
            let node = try node(in: known, "unevaluatedItems", value: schema)
            rules.append(SchemaRule(keyword: "unevaluatedItems", demand: .unevaluatedItems(node)))
        }
        if let schema = known["unevaluatedProperties"] {
            let node = try node(in: known, "unevaluatedProperties", value: schema)
            rules.append(SchemaRule(keyword: "unevaluatedProperties", demand: .unevaluatedProperties(node)))
        }
        return rules
    }

    /// Adds the rules about types, numbers and strings.
    private func addValueRules(_ place: SchemaPlace, to rules: inout [SchemaRule]) throws {
        if let value = place["type"] {
            rules.append(SchemaRule(keyword: "type", demand: .types(try types(value, place))))
        }
        if let value = place["const"] { rules.append(SchemaRule(keyword: "const", demand: .constant(value))) }
        if let value = place["enum"] {
            guard let values = value.arrayValue else { throw fault(place, "enum", "must be an array") }
            let set = Set(values.map { ComparedValue($0) })
            rules.append(SchemaRule(keyword: "enum", demand: .values(values, set)))
        }
        for keyword in ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"] {
            guard let value = place[keyword] else { continue }
            guard case .number(let number) = value else { throw fault(place, keyword, "must be a number") }
            let bound = SchemaRule.NumberBound(
                text: number.text,
                value: ExactDecimal(number),
                isMaximum: keyword.hasSuffix("aximum"),
                isExclusive: keyword.hasPrefix("exclusive")
            )
            rules.append(SchemaRule(keyword: keyword, demand: .bound(bound)))
        }
        if let value = place["multipleOf"] {
            guard case .number(let number) = value, case let decimal = ExactDecimal(number),
                !decimal.isZero, !decimal.isNegative, decimal.digits.count <= 400
            else { throw fault(place, "multipleOf", "must be a number above 0, of at most 400 digits") }
            rules.append(SchemaRule(keyword: "multipleOf", demand: .multiple(number, decimal)))
        }
        for keyword in ["minLength", "maxLength"] {
            guard let bound = try bound(keyword, place) else { continue }
            rules.append(SchemaRule(keyword: keyword, demand: .length(bound)))
        }
        if let value = place["pattern"] {
            guard let text = value.stringValue else { throw fault(place, "pattern", "must be a string") }
            let pattern = try pattern(text) { fault(place, "pattern", $0) }
            rules.append(SchemaRule(keyword: "pattern", demand: .pattern(pattern)))
        }
        if let value = place["format"] {
            guard let name = value.stringValue else { throw fault(place, "format", "must be a string") }
            let isDemand = formats == .assertion || resources[place.resource].dialect.asserts
            if isDemand, let format = SchemaFormat(rawValue: name) {
                rules.append(SchemaRule(keyword: "format", demand: .format(name, format)))
            }
        }
    }

    /// The types that a keyword names.
    private func types(_ value: JSONValue, _ place: SchemaPlace) throws -> SchemaTypes {
        let names = value.arrayValue ?? [value]
        guard !names.isEmpty else { throw fault(place, "type", "must name a type") }
        var types: SchemaTypes = []
        for name in names {
            guard let text = name.stringValue, let type = SchemaTypes(name: text) else {
                let known = SchemaTypes.all.map(\.name)
                let advice = name.stringValue.map { hint(for: $0, in: known) } ?? ""
                throw fault(place, "type", "names no type: \(Sentence.short(name))\(advice)")
            }
            types.insert(type)
        }
        return types
    }

    /// Reads an expression.
    func pattern(_ text: String, _ fault: (String) -> LLMError) throws -> Pattern {
        do {
            return try Pattern(text)
        } catch {
            throw fault("is no regular expression of ECMA-262: \(error)")
        }
    }

    /// A bound of a count; nil when the keyword is not there.
    func bound(_ keyword: String, _ place: SchemaPlace) throws -> SchemaRule.CountBound? {
        guard let value = place[keyword] else { return nil }
        guard case .number(let number) = value, case let decimal = ExactDecimal(number),
            decimal.isInteger, !decimal.isNegative
        else { throw fault(place, keyword, "must be an integer of at least 0") }
        // Nothing has more members than an integer can count.
        let count = decimal.digits.count + decimal.exponent > 18 ? Int.max : number.intValue ?? Int.max
        return SchemaRule.CountBound(value: count, isMaximum: keyword.hasPrefix("max"))
    }

    /// A list of names.
    func names(_ value: JSONValue, _ fault: (String) -> LLMError) throws -> [String] {
        guard let elements = value.arrayValue else { throw fault("must be an array of strings") }
        return try elements.map { element in
            guard let name = element.stringValue else { throw fault("must be an array of strings") }
            return name
        }
    }
}
