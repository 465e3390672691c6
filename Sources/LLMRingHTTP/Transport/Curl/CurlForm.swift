#if os(Linux)
import CLLMRingCurl
import LLMRingCore

/// A checked request in the form that the loop takes.
struct CurlForm {
    /// Zero-terminated strings: address, method, accepted encodings, header lines.
    private var text: [UInt8] = []
    private var headerCount = 0
    private let body: [UInt8]?
    private let address: HTTPAddress
    private let deadlines: Deadlines

    /// Checks a request and writes it down.
    ///
    /// - Throws: ``LLMError`` with code `configuration`.
    init(_ request: HTTPRequest, to address: HTTPAddress, deadlines: Deadlines) throws(LLMError) {
        guard !request.method.isEmpty, request.method.utf8.allSatisfy(HTTPHeaders.isTokenByte) else {
            throw LLMError(.configuration, "the method of a request must be one word, such as GET or POST")
        }
        try request.headers.validate()
        body = request.body
        self.address = address
        self.deadlines = deadlines
        text.reserveCapacity(512)
        add(request.url)
        add(request.method)
        // libcurl decodes what it has asked for itself.
        add(request.headers["Accept-Encoding"] ?? "")
        addHeaders(request.headers)
    }

    /// Lends the request out in C's form.
    func withRequest<Result>(_ work: (UnsafePointer<llmring_request>) -> Result) -> Result {
        text.withUnsafeBytes { text in
            (body ?? []).withUnsafeBytes { bytes in
                var request = llmring_request()
                request.text = text.baseAddress?.assumingMemoryBound(to: CChar.self)
                request.text_length = text.count
                request.header_count = headerCount
                request.body = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
                request.body_length = bytes.count
                request.has_body = body != nil
                request.direct = address.isLoopback
                request.secure = address.isSecure
                request.connect_deadline = Deadlines.milliseconds(deadlines.connect)
                request.first_byte_deadline = Deadlines.milliseconds(deadlines.firstByte)
                request.idle_deadline = Deadlines.milliseconds(deadlines.idle)
                request.total_deadline = Deadlines.milliseconds(deadlines.total)
                return work(&request)
            }
        }
    }

    /// Writes the header lines, and takes away what libcurl would add by itself.
    private mutating func addHeaders(_ headers: HTTPHeaders) {
        for (name, value) in headers where !Self.ownHeaders.contains(where: { HTTPHeaders.isSame($0, name) }) {
            // libcurl's spelling of a field without a value ends in a semicolon.
            addLine(name, value.isEmpty ? ";" : ": ", value)
        }
        addLine("Expect:")
        if body != nil, headers["Content-Type"] == nil {
            addLine("Content-Type:")
        }
    }

    /// The fields that libcurl writes.
    private static let ownHeaders = ["Accept-Encoding", "Content-Length", "Expect"]

    private mutating func addLine(_ name: String, _ separator: String = "", _ value: String = "") {
        text.append(contentsOf: name.utf8)
        text.append(contentsOf: separator.utf8)
        text.append(contentsOf: value.utf8)
        text.append(0)
        headerCount += 1
    }

    private mutating func add(_ string: String) {
        text.append(contentsOf: string.utf8)
        text.append(0)
    }
}
#endif
