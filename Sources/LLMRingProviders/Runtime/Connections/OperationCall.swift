package import LLMRingCore
import LLMRingHTTP

/// A call of an operation before it is sent: its method, path, query and headers.
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

    /// The method.
    package let method: Method
    /// The path, its parameters filled in as they are given.
    package private(set) var path: String
    /// The query, already escaped.
    private var query: [String] = []
    /// Headers of this call.
    package private(set) var headers: [(String, String)] = []

    /// Makes a call.
    package init(_ method: Method, _ path: String) {
        self.method = method
        self.path = path
    }

    /// Fills in a parameter of the path.
    package mutating func parameter(_ name: String, _ value: String) {
        let escaped = Self.escape(value, keeping: "/")
        path = path.split(separator: "{\(name)}", omittingEmptySubsequences: false).joined(separator: escaped)
    }

    /// Adds a parameter of the query; `nil` is left out, a list is joined with commas.
    package mutating func query(_ name: String, _ value: (some WireValue)?) {
        guard let value else { return }
        let json = value.jsonValue()
        let texts = (json.arrayValue ?? [json]).map { $0.stringValue ?? $0.description }
        query.append("\(Self.escape(name))=\(texts.map { Self.escape($0) }.joined(separator: ","))")
    }

    /// Adds a header; `nil` is left out.
    package mutating func header(_ name: String, _ value: String?) {
        if let value { headers.append((name, value)) }
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
