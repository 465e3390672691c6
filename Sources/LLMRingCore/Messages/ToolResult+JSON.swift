extension ToolResult {
    /// The result as `{tool_call_id, name, content, is_error}`.
    public var jsonValue: JSONValue { .object(formFields) }

    /// Reads a result from `content`, `name` and `is_error`.
    init(callID: String, form: LLMRequest.JSONForm) throws(LLMError) {
        self.init(
            callID: callID,
            name: try form.string("name") ?? "",
            content: try Part.list(from: form.required("content")),
            isError: try form.bool("is_error") ?? false
        )
    }

    /// The fields of a part that holds the result.
    var formFields: JSONObject {
        var fields: JSONObject = ["tool_call_id": .string(callID)]
        if !name.isEmpty { fields["name"] = .string(name) }
        fields["content"] = Part.jsonForm(of: content)
        if isError { fields["is_error"] = true }
        return fields
    }
}
