package import LLMRingCore

/// A part on its way into a wire format: what the holes of a template are filled with.
///
/// A hole that does not fit the part's kind gives an empty text; the generator
/// only asks for holes that fit.
package struct RenderItem: Sendable {
    /// The part.
    package let part: Part

    /// What the part is for this dialect.
    package let kind: PartKind

    /// The notes of the message, on its last part only.
    private let marks: JSONObject

    /// The dialect that is written.
    private let dialect: String

    /// Makes an item.
    init(_ part: Part, dialect: String, marks: JSONObject = [:]) {
        self.part = part
        self.dialect = dialect
        self.marks = marks
        kind = PartKind(part, dialect: dialect)
    }

    /// The text of text, reasoning and refusals.
    package var text: String {
        switch part.content {
        case .text(let text), .reasoning(let text), .refusal(let text): text
        default: ""
        }
    }

    /// The media type, `application/octet-stream` when unknown.
    package var mediaType: String { media?.mediaType ?? "application/octet-stream" }

    /// What stands behind the slash of the media type, such as `wav`.
    package var mediaSubtype: String {
        let subtype = mediaType.split(separator: "/").last.map(String.init) ?? mediaType
        return subtype == "mpeg" ? "mp3" : subtype
    }

    /// The bytes in Base64.
    package var base64: String {
        guard case .base64(let text)? = media?.source else { return "" }
        return text
    }

    /// The bytes as a `data:` address.
    package var dataURL: String { "data:\(mediaType);base64,\(base64)" }

    /// The address of the bytes.
    package var url: String {
        guard case .url(let text)? = media?.source else { return "" }
        return text
    }

    /// The file's name.
    package var filename: String? { media?.name }

    /// How closely to look at a picture.
    package var detail: String? { media?.detail }

    /// The provider's identifier of a file.
    package var fileID: String {
        guard case .file(let id) = part.content else { return "" }
        return id
    }

    /// The identifier of a tool call, or of the call that a result answers.
    package var callID: String {
        switch part.content {
        case .toolCall(let call): call.id
        case .toolResult(let result): result.callID
        default: ""
        }
    }

    /// The name of the tool.
    package var name: String {
        switch part.content {
        case .toolCall(let call): call.name
        case .toolResult(let result): result.name
        default: ""
        }
    }

    /// The arguments of a tool call as JSON text.
    package var argumentsText: String {
        guard case .toolCall(let call) = part.content else { return "{}" }
        return call.arguments.isEmpty ? "{}" : call.arguments
    }

    /// The text of a tool's result.
    package var resultText: String {
        guard case .toolResult(let result) = part.content else { return "" }
        return result.text
    }

    /// The result of a tool as an object: its text where that is one, else the text under `result` or `error`.
    package var resultObject: JSONObject {
        guard case .toolResult(let result) = part.content else { return [:] }
        if case .object(let object)? = try? JSONValue(parsing: result.text) { return object }
        return [result.isError ? "error" : "result": .string(result.text)]
    }

    /// True for a result that is a failure, else `nil`.
    package var isError: Bool? {
        guard case .toolResult(let result) = part.content, result.isError else { return nil }
        return true
    }

    /// The parts inside a tool's result.
    package var nested: [RenderItem] {
        guard case .toolResult(let result) = part.content else { return [] }
        return result.content.map { RenderItem($0, dialect: dialect) }
    }

    /// The bytes or the address of an image, a sound or a document.
    private var media: Media? {
        switch part.content {
        case .image(let media), .audio(let media), .document(let media): media
        default: nil
        }
    }
}

extension RenderItem {
    /// The arguments of a tool call as an object.
    ///
    /// - Throws: ``LLMError`` with code `invalid_request` when they are not a JSON object.
    package func arguments() throws(LLMError) -> JSONObject {
        guard case .toolCall(let call) = part.content else { return [:] }
        do {
            return try call.parsedArguments()
        } catch {
            throw LLMError(
                .invalidRequest,
                "\(error.message); this provider takes only an object",
                underlyingError: error
            )
        }
    }

    /// Whether this dialect kept a field with the part.
    package func has(payload name: String) -> Bool {
        guard let payload = part.payload, payload.dialect == dialect else { return false }
        return payload.fields[name] != nil
    }

    /// A field that this dialect kept with the part; `nil` when there is none.
    package func payload<T: WireValue>(_ name: String) throws(LLMError) -> T? {
        guard let payload = part.payload, payload.dialect == dialect else { return nil }
        return try decode(payload.fields[name], "payload field '\(name)'")
    }

    /// A field that this dialect kept with the part and must have back.
    package func required<T: WireValue>(payload name: String) throws(LLMError) -> T {
        guard let value: T = try payload(name) else {
            throw LLMError(
                .invalidRequest,
                "a \(kind.rawValue) part lacks its payload field '\(name)'; send the part as it was received"
            )
        }
        return value
    }

    /// The part as this dialect wrote it.
    package func own<T: WireValue>() throws(LLMError) -> T? {
        guard let payload = part.payload, payload.dialect == dialect else { return nil }
        return try decode(.object(payload.fields), "payload")
    }

    /// A note of the message, such as a cache mark.
    package func mark<T: WireValue>(_ name: String) throws(LLMError) -> T? {
        try decode(marks[name], "metadata field '\(name)'")
    }

    /// Reads JSON as a wire type.
    private func decode<T: WireValue>(_ json: JSONValue?, _ what: String) throws(LLMError) -> T? {
        try WireDecoding.decode(json, what)
    }
}
