extension JSONValue: CustomStringConvertible {
    /// The value as compact JSON.
    public var description: String {
        jsonText()
    }

    /// The value as JSON for people, indented by two spaces.
    public var prettyDescription: String {
        JSONLayout.indented(jsonBytes())
    }
}
