extension JSONValue: CustomStringConvertible {
    /// The value as compact JSON.
    public var description: String {
        jsonText()
    }

    /// The value as JSON for people, indented by two spaces.
    public var prettyDescription: String {
        var text = ""
        appendPretty(to: &text, indent: "")
        return text
    }

    /// Appends the value as JSON for people.
    private func appendPretty(to text: inout String, indent: String) {
        switch self {
        case .array(let elements) where !elements.isEmpty:
            let inner = indent + "  "
            text += "["
            for (index, element) in elements.enumerated() {
                text += index == 0 ? "\n\(inner)" : ",\n\(inner)"
                element.appendPretty(to: &text, indent: inner)
            }
            text += "\n\(indent)]"
        case .object(let object) where !object.isEmpty:
            let inner = indent + "  "
            text += "{"
            for (index, member) in object.enumerated() {
                text += index == 0 ? "\n\(inner)" : ",\n\(inner)"
                text += "\(JSONValue.string(member.key).description): "
                member.value.appendPretty(to: &text, indent: inner)
            }
            text += "\n\(indent)}"
        default:
            text += description
        }
    }
}
