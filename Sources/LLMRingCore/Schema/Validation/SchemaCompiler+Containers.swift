extension SchemaCompiler {
    /// Adds the rules about arrays.
    mutating func addArrayRules(_ place: SchemaPlace, to rules: inout [SchemaRule]) throws {
        for keyword in ["minItems", "maxItems"] {
            guard let bound = try bound(keyword, place) else { continue }
            rules.append(SchemaRule(keyword: keyword, demand: .itemCount(bound)))
        }
        if let value = place["uniqueItems"] {
            guard let isUnique = value.boolValue else { throw fault(place, "uniqueItems", "must be true or false") }
            if isUnique { rules.append(SchemaRule(keyword: "uniqueItems", demand: .unique)) }
        }
        let prefix = try nodes(in: place, "prefixItems", mayBeEmpty: true) ?? []
        var rest: Int?
        if let schema = place["items"] {
            guard schema.arrayValue == nil else {
                throw fault(place, "items", "must be one schema; schemas by position stand in 'prefixItems'")
            }
            rest = try node(in: place, "items", value: schema)
        }
        if !prefix.isEmpty || rest != nil {
            rules.append(SchemaRule(keyword: "items", demand: .items(prefix: prefix, rest: rest)))
        }
        if let schema = place["contains"] {
            let node = try node(in: place, "contains", value: schema)
            let minimum = try bound("minContains", place)?.value ?? 1
            let maximum = try bound("maxContains", place)?.value
            rules.append(
                SchemaRule(keyword: "contains", demand: .contains(node, minimum: minimum, maximum: maximum))
            )
        }
    }

    /// Adds the rules about objects.
    mutating func addObjectRules(_ place: SchemaPlace, to rules: inout [SchemaRule]) throws {
        if let value = place["required"] {
            let names = try names(value) { fault(place, "required", $0) }
            if !names.isEmpty { rules.append(SchemaRule(keyword: "required", demand: .required(names))) }
        }
        for keyword in ["minProperties", "maxProperties"] {
            guard let bound = try bound(keyword, place) else { continue }
            rules.append(SchemaRule(keyword: keyword, demand: .propertyCount(bound)))
        }
        if let schema = place["propertyNames"] {
            let node = try node(in: place, "propertyNames", value: schema)
            rules.append(SchemaRule(keyword: "propertyNames", demand: .names(node)))
        }
        try addProperties(place, to: &rules)
        try addDependencies(place, to: &rules)
    }

    /// Adds what is demanded of properties by their names.
    private mutating func addProperties(_ place: SchemaPlace, to rules: inout [SchemaRule]) throws {
        var demand = SchemaRule.PropertiesDemand()
        for (name, schema) in try members(of: place, "properties") {
            demand.named[ExactString(name)] = try node(in: place, "properties", name, value: schema)
            demand.names.append(name)
        }
        for (text, schema) in try members(of: place, "patternProperties") {
            let pattern = try pattern(text) { fault(place, "patternProperties", "has the name '\(text)', which \($0)") }
            demand.patterns.append((pattern, try node(in: place, "patternProperties", text, value: schema)))
        }
        if let schema = place["additionalProperties"] {
            demand.rest = try node(in: place, "additionalProperties", value: schema)
        }
        guard !demand.named.isEmpty || !demand.patterns.isEmpty || demand.rest != nil else { return }
        rules.append(SchemaRule(keyword: "properties", demand: .properties(demand)))
    }

    /// Adds what is demanded when certain properties are there.
    private mutating func addDependencies(_ place: SchemaPlace, to rules: inout [SchemaRule]) throws {
        var lists: [(name: String, others: [String])] = []
        for (name, value) in try members(of: place, "dependentRequired") {
            lists.append((name, try names(value) { fault(place, "dependentRequired", $0) }))
        }
        if !lists.isEmpty { rules.append(SchemaRule(keyword: "dependentRequired", demand: .requiredWith(lists))) }
        var schemas: [(name: String, node: Int)] = []
        for (name, schema) in try members(of: place, "dependentSchemas") {
            schemas.append((name, try node(in: place, "dependentSchemas", name, value: schema)))
        }
        if !schemas.isEmpty { rules.append(SchemaRule(keyword: "dependentSchemas", demand: .schemaWith(schemas))) }
        // Both of these in the form of older drafts.
        for (name, value) in try members(of: place, "dependencies") {
            if value.arrayValue != nil {
                let others = try names(value) { fault(place, "dependencies", $0) }
                rules.append(SchemaRule(keyword: "dependencies", demand: .requiredWith([(name, others)])))
            } else {
                let node = try node(in: place, "dependencies", name, value: value)
                rules.append(SchemaRule(keyword: "dependencies", demand: .schemaWith([(name, node)])))
            }
        }
    }

    /// The members of a keyword whose value is an object; none when it is not there.
    private func members(of place: SchemaPlace, _ keyword: String) throws -> JSONObject {
        guard let value = place[keyword] else { return [:] }
        guard let object = value.objectValue else { throw fault(place, keyword, "must be an object") }
        return object
    }

    /// The nodes of a keyword whose value is an array of schemas; nil when it is not there.
    mutating func nodes(in place: SchemaPlace, _ keyword: String, mayBeEmpty: Bool = false) throws -> [Int]? {
        guard let value = place[keyword] else { return nil }
        guard let schemas = value.arrayValue, mayBeEmpty || !schemas.isEmpty else {
            throw fault(place, keyword, "must be an array of schemas, with at least one")
        }
        var nodes: [Int] = []
        for (index, schema) in schemas.enumerated() {
            nodes.append(try node(in: place, keyword, String(index), value: schema))
        }
        return nodes
    }
}
