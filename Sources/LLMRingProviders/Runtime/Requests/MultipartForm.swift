public import LLMRingCore

/// The parts of a form: texts and files under names, in order.
///
/// The same parts give the same bytes, boundary included, so that requests can
/// be compared, recorded and looked up.
///
/// Source: RFC 7578.
public struct MultipartForm: Sendable {
    /// One part.
    private struct Part: Sendable {
        /// The name of the field.
        var name: String
        /// The name and the media type of a file; `nil` for a text.
        var file: (name: String, mediaType: String)?
        /// The bytes.
        var bytes: [UInt8]
    }

    /// The parts.
    private var parts: [Part] = []

    /// Makes a form without parts.
    public init() {}

    /// Adds a value as text, a list as one part for each element, an object as parts `name[key]`.
    ///
    /// - Parameters:
    ///   - name: The name of the field.
    ///   - value: The value; nothing is added for `nil` and null.
    public mutating func part(_ name: String, _ value: (some WireValue)?) {
        guard let value else { return }
        add(name, value.jsonValue())
    }

    /// Adds a file; `nil` is left out.
    public mutating func part(_ name: String, _ file: UploadFile?) {
        guard let file else { return }
        parts.append(Part(name: name, file: (file.name, file.mediaType), bytes: file.bytes))
    }

    /// Adds files under one name; `nil` is left out.
    public mutating func part(_ name: String, _ files: [UploadFile]?) {
        for file in files ?? [] { part(name, file) }
    }

    /// Adds fields that a type does not know.
    public mutating func parts(_ fields: JSONFields) {
        for name in fields.names { part(name, fields[name]) }
    }

    /// Adds a value.
    private mutating func add(_ name: String, _ value: JSONValue) {
        switch value {
        case .null: return
        case .string(let text): parts.append(Part(name: name, bytes: Array(text.utf8)))
        case .array(let elements):
            for element in elements { add(name, element) }
        case .object(let members):
            for (key, member) in members { add("\(name)[\(key)]", member) }
        case .bool, .number: parts.append(Part(name: name, bytes: Array(value.description.utf8)))
        }
    }
}

extension MultipartForm {
    /// The largest body that is sent, in bytes.
    package static let sizeLimit = 2 << 30

    /// The body and its media type.
    ///
    /// - Throws: ``LLMError`` with code `invalidRequest` when the parts are too large.
    package func encoded() throws(LLMError) -> CallBody {
        let size = parts.reduce(0) { $0 + $1.bytes.count }
        guard size <= Self.sizeLimit else { throw CallBody.tooLarge(size) }
        let boundary = MultipartBoundary.make(for: parts.map(\.bytes))
        var body: [UInt8] = []
        body.reserveCapacity(size + parts.count * 200 + 100)
        for part in parts {
            body += "--\(boundary)\r\n\(Self.head(of: part))\r\n\r\n".utf8
            body += part.bytes
            body += "\r\n".utf8
        }
        body += "--\(boundary)--\r\n".utf8
        return CallBody(bytes: body, mediaType: "multipart/form-data; boundary=\(boundary)")
    }

    /// The headers of a part.
    private static func head(of part: Part) -> String {
        let head = "Content-Disposition: form-data; name=\"\(escaped(part.name))\""
        guard let file = part.file else { return head }
        let isPlain = !file.mediaType.isEmpty && file.mediaType.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        let mediaType = isPlain ? file.mediaType : "application/octet-stream"
        return "\(head); filename=\"\(escaped(file.name))\"\r\nContent-Type: \(mediaType)"
    }

    /// A name without what would end it.
    ///
    /// Source: HTML, "Multipart form data", of the WHATWG.
    private static func escaped(_ name: String) -> String {
        name.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"": "%22"
            case "\r": "%0D"
            case "\n": "%0A"
            default: String(Character(scalar))
            }
        }.joined()
    }
}
