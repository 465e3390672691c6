/// A format of strings that the draft defines.
///
/// Source: <https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3>
enum SchemaFormat: String, Sendable, CaseIterable {
    case dateTime = "date-time"
    case date
    case time
    case duration
    case email
    case internationalEmail = "idn-email"
    case hostname
    case internationalHostname = "idn-hostname"
    case ipv4
    case ipv6
    case uri
    case uriReference = "uri-reference"
    case iri
    case iriReference = "iri-reference"
    case uuid
    case uriTemplate = "uri-template"
    case jsonPointer = "json-pointer"
    case relativeJSONPointer = "relative-json-pointer"
    case regex

    /// Whether a string has the format.
    func accepts(_ text: String) -> Bool {
        switch self {
        case .dateTime: CalendarText.isDateTime(text)
        case .date: CalendarText.isDate(text)
        case .time: CalendarText.isTime(text)
        case .ipv4: InternetAddress.isVersion4(text)
        case .ipv6: InternetAddress.isVersion6(text)
        case .email: MailAddress.isValid(text, isInternational: false)
        case .internationalEmail: MailAddress.isValid(text, isInternational: true)
        case .hostname: HostName.isValid(text, isInternational: false)
        case .internationalHostname: HostName.isValid(text, isInternational: true)
        case .uri: AddressText.isValid(text, isInternational: false, mayBeRelative: false)
        case .uriReference: AddressText.isValid(text, isInternational: false, mayBeRelative: true)
        case .iri: AddressText.isValid(text, isInternational: true, mayBeRelative: false)
        case .iriReference: AddressText.isValid(text, isInternational: true, mayBeRelative: true)
        // What is wrong with the expression is of no interest here.
        case .regex: (try? Pattern(text)) != nil
        case .duration, .uuid, .uriTemplate, .jsonPointer, .relativeJSONPointer:
            FormatPattern.matches(Self.patterns[self], text)
        }
    }

    /// The formats that an expression describes.
    ///
    /// Sources: RFC 3339 appendix A, RFC 4122 section 3, RFC 6570 section 2, RFC
    /// 6901 section 3, draft-bhutton-relative-json-pointer-00.
    static let patterns: [SchemaFormat: Pattern] = {
        let name = "(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})"
        let variable = "\(name)(?:\\.?\(name))*(?::[1-9]\\d{0,3}|\\*)?"
        let literal = "[^\\x00-\\x20\\x7F\"%<>\\\\^`{|}]|%[0-9A-Fa-f]{2}"
        let date = "\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D"
        let time = "\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S"
        let texts: [SchemaFormat: String] = [
            .duration: "^P(?:\\d+W|(?=.)(?:\(date))?(?:T(?:\(time)))?)$",
            .uuid: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
            .uriTemplate: "^(?:\(literal)|\\{[+#./;?&=,!@|]?\(variable)(?:,\(variable))*\\})*$",
            .jsonPointer: "^(?:/(?:[^~/]|~[01])*)*$",
            .relativeJSONPointer: "^(?:0|[1-9]\\d*)(?:#|(?:/(?:[^~/]|~[01])*)*)$",
        ]
        return texts.compactMapValues(FormatPattern.pattern)
    }()
}
