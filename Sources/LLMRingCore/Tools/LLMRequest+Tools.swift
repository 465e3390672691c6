extension LLMRequest {
    /// Checks that all tools could be declared.
    ///
    /// - Throws: ``LLMError`` with code `configuration` for the first that could not.
    package func checkTools() throws(LLMError) {
        for tool in tools {
            if let fault = tool.function?.fault { throw fault }
        }
    }
}
