extension FallbackPolicy {
    /// Reads a policy: `{codes, provider_codes, targets}`; what is left out is the default.
    init(form field: LLMRequest.JSONField) throws(LLMError) {
        let form = try field.form(["codes", "provider_codes", "targets"])
        self.init()
        if let list = form["codes"] { codes = Set(try list.map(Self.code)) }
        if let list = form["provider_codes"] { providerCodes = Set(try list.map(Self.code)) }
        if let table = form["targets"] {
            for (name, models) in try table.object() {
                let code = try Self.code(LLMRequest.JSONField(json: .string(name), path: table.path))
                let models = LLMRequest.JSONField(json: models, path: "\(table.path).\(name)")
                targets[code] = try models.map { field throws(LLMError) in try field.string() }
            }
        }
    }

    /// The policy in the JSON form, its codes in the order of their declarations.
    var jsonForm: JSONValue {
        func list(_ codes: Set<LLMError.Code>) -> JSONValue {
            .array(LLMError.Code.all.filter(codes.contains).map { .string($0.name) })
        }
        var object: JSONObject = ["codes": list(codes), "provider_codes": list(providerCodes)]
        var table = JSONObject()
        for code in LLMError.Code.all {
            table[code.name] = targets[code].map { .array($0.map { .string($0) }) }
        }
        if !table.isEmpty { object["targets"] = .object(table) }
        return .object(object)
    }

    /// Reads the name of a code.
    private static func code(_ field: LLMRequest.JSONField) throws(LLMError) -> LLMError.Code {
        let name = try field.string()
        guard let code = LLMError.Code.all.first(where: { $0.name == name }) else {
            throw field.unknownWord(name, of: LLMError.Code.all.map(\.name))
        }
        return code
    }
}
