/// The head of an answer, read when it is asked for.
struct TransferHead: Sendable {
    /// The forms in which a head arrives.
    private enum Form: Sendable {
        /// The lines as they came.
        case lines([UInt8])
        /// Read already.
        case fields(Int, HTTPHeaders)
    }

    private let form: Form

    /// Keeps the lines of a head.
    init(_ lines: UnsafeRawBufferPointer) {
        form = .lines(Array(lines))
    }

    /// Keeps a head that somebody else has read.
    init(status: Int, headers: HTTPHeaders) {
        form = .fields(status, headers)
    }

    /// The status code; 0 when the status line makes no sense.
    var status: Int {
        switch form {
        case .fields(let status, _):
            return status
        case .lines(let bytes):
            guard let space = bytes.firstIndex(of: 0x20) else { return 0 }
            return bytes[(space + 1)...].prefix(3).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
        }
    }

    /// The header fields.
    var headers: HTTPHeaders {
        switch form {
        case .fields(_, let headers): headers
        case .lines(let bytes): bytes.withUnsafeBytes { HTTPHeaders(head: $0) }
        }
    }
}
