#if os(Linux)
/// The head of an answer, read when it is asked for.
struct CurlHead: Sendable {
    private let bytes: [UInt8]

    /// Keeps the lines of a head.
    init(_ lines: UnsafeRawBufferPointer) {
        bytes = Array(lines)
    }

    /// The status code; 0 when the status line makes no sense.
    var status: Int {
        guard let space = bytes.firstIndex(of: 0x20) else { return 0 }
        return bytes[(space + 1)...].prefix(3).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }

    /// The header fields.
    var headers: HTTPHeaders {
        bytes.withUnsafeBytes { HTTPHeaders(head: $0) }
    }
}
#endif
