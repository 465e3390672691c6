package import LLMRingCore
import LLMRingHTTP

/// A call of an operation before it is sent: its method, path, query, headers and body.
package struct OperationCall: Sendable {
    /// An HTTP method.
    package enum Method: String, Sendable {
        /// Reads.
        case get = "GET"
        /// Creates, or does.
        case post = "POST"
        /// Replaces.
        case put = "PUT"
        /// Changes.
        case patch = "PATCH"
        /// Removes.
        case delete = "DELETE"
    }

    /// Where a path begins.
    package enum Place: Sendable {
        /// At the provider's address.
        case base
        /// At the address less the path that the spec's default address ends with.
        case root
    }

    /// The method.
    package let method: Method
    /// The path, its parameters filled in as they are given.
    package private(set) var path: String
    /// Where the path begins.
    package let place: Place
    /// The dialect that the operation belongs to, for its errors.
    package let dialect: String?
    /// The query, already escaped.
    private var query: [String] = []
    /// Headers of this call.
    package private(set) var headers: [(String, String)] = []
    /// The body; `nil` for none.
    package private(set) var body: CallBody?

    /// Makes a call.
    package init(_ method: Method, _ path: String, at place: Place = .base, of dialect: String? = nil) {
        self.method = method
        self.path = path
        self.place = place
        self.dialect = dialect
    }

    /// Fills in a parameter of the path.
    package mutating func parameter(_ name: String, _ value: String) {
        let escaped = Self.escape(value, keeping: "/")
        path = path.split(separator: "{\(name)}", omittingEmptySubsequences: false).joined(separator: escaped)
    }

    /// Adds a parameter of the query; `nil` is left out.
    ///
    /// A list is joined with commas, or repeated when the name ends in `[]`.
    package mutating func query(_ name: String, _ value: (some WireValue)?) {
        guard let value else { return }
        let json = value.jsonValue()
        let texts = (json.arrayValue ?? [json]).map { Self.escape($0.stringValue ?? $0.description) }
        let key = Self.escape(name)
        if name.hasSuffix("[]") {
            query += texts.map { "\(key)=\($0)" }
        } else {
            query.append("\(key)=\(texts.joined(separator: ","))")
        }
    }

    /// Adds a header; `nil` is left out.
    package mutating func header(_ name: String, _ value: String?) {
        if let value { headers.append((name, value)) }
    }

    /// Sets the body to a value as JSON.
    package mutating func body(_ value: some WireValue) {
        body = CallBody(bytes: value.jsonBytes())
    }

    /// Sets the body to a form.
    ///
    /// - Throws: ``LLMError`` with code `invalidRequest` when it is too large.
    package mutating func form(_ request: some MultipartRequest) throws(LLMError) {
        var form = MultipartForm()
        request.write(to: &form)
        body = try form.encoded()
    }

    /// Sets the body to the bytes of a file.
    ///
    /// - Throws: ``LLMError`` with code `invalidRequest` when it is too large.
    package mutating func file(_ file: UploadFile) throws(LLMError) {
        body = try CallBody(file)
    }

    /// The path with its query.
    package var target: String {
        query.isEmpty ? path : "\(path)?\(query.joined(separator: "&"))"
    }

    /// Escapes what may not stand in a part of an address.
    ///
    /// Source: RFC 3986, section 2.3.
    private static func escape(_ text: String, keeping kept: String = "") -> String {
        let digits = Array("0123456789ABCDEF")
        var escaped = ""
        for byte in text.utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            if isPlain || "-._~:".unicodeScalars.contains(scalar) || kept.unicodeScalars.contains(scalar) {
                escaped.unicodeScalars.append(scalar)
            } else {
                escaped += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
        return escaped
    }
}
