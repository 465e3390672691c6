#if os(Linux)
import CLLMRingCurl
import Glibc
import LLMRingCore

/// libcurl's reason for the end of a call, to be put into words.
struct CurlFailure {
    private let code: Int32
    private let systemError: Int32
    private let detail: String
    private let address: String
    private let hasBegun: Bool

    /// Reads the reason; `hasBegun` says whether the head had arrived.
    init(_ arrival: llmring_arrival, address: String, hasBegun: Bool) {
        code = arrival.code
        systemError = arrival.system_error
        detail = arrival.detail.map { String(cString: $0) } ?? ""
        self.address = address
        self.hasBegun = hasBegun
    }

    /// Makes the error.
    ///
    /// Source: <https://curl.se/libcurl/c/libcurl-errors.html>
    func error(_ deadlines: Deadlines) -> LLMError {
        switch code {
        case 3:
            return LLMError(.configuration, "\(address) is not a valid address")
        case 5:
            return LLMError(.connection, "the proxy's name could not be resolved; check the proxy variables")
        case 6:
            return LLMError(.connection, "the host of \(address) could not be resolved; check its name and the network")
        case 7:
            return LLMError(.connection, "no connection to \(address): \(reason("connection refused"))")
        case 27:
            return LLMError(.connection, "out of memory for the connection to \(address)")
        case 28:
            return deadlines.connectPassed
        case 35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91, 98:
            return LLMError(
                .connection,
                "no secure connection to \(address): \(detail); check the system's certificates (package "
                    + "ca-certificates, variable SSL_CERT_FILE)"
            )
        case 61:
            return LLMError(.decoding, "\(address) sent an answer that could not be decompressed")
        case 97:
            return LLMError(.connection, "the proxy refused the connection to \(address)")
        default:
            return LLMError(.connection, broken)
        }
    }

    /// What a connection that broke is called, by what had arrived.
    private var broken: String {
        if hasBegun {
            return "connection closed before the answer was complete: \(address)"
        }
        switch code {
        case 1, 8: return "what answered at \(address) does not speak HTTP"
        case 52: return "\(address) closed the connection without an answer"
        default: return "the connection to \(address) broke: \(reason(detail))"
        }
    }

    /// The system's words, or others when it has none.
    private func reason(_ other: String) -> String {
        guard systemError != 0, let words = strerror(systemError) else { return other }
        return String(cString: words).lowercased()
    }
}
#endif
