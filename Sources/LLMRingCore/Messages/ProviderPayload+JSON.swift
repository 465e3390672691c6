extension ProviderPayload {
    /// Reads the field `payload`; `nil` when it is absent.
    init?(form: LLMRequest.JSONForm) throws(LLMError) {
        guard let payload = try form["payload"]?.form(["dialect", "fields"]) else { return nil }
        self.init(
            dialect: try payload.required("dialect").string(),
            fields: try payload.required("fields").object()
        )
    }

    /// The payload in the JSON form.
    var jsonForm: JSONValue {
        ["dialect": .string(dialect), "fields": .object(fields)]
    }
}
