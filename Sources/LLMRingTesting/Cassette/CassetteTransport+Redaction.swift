import LLMRingCore
import LLMRingHTTP
import LLMRingProviders

extension CassetteTransport {
    /// What is not written to the file.
    ///
    /// Values of secret header fields and query parameters, and the user in an
    /// address, become ``mark``. So does each secret wherever it stands in an
    /// address, a header field, a body or an answer, even when pieces of the
    /// answer cut it. Secrets are those values and the keys in the environment that
    /// specs name, from eight bytes on, and what is given.
    public struct Redaction: Sendable {
        /// What stands in the place of a secret.
        public static let mark: String = "[redacted]"

        /// The header fields that are secret, in lower case.
        public var headers: Set<String>

        /// The query parameters that are secret, in lower case.
        public var query: Set<String>

        /// Further texts that are secret wherever they stand, however short.
        public var secrets: [String]

        /// The header fields that are secret by default: cookies, and all that carries the key of any provider.
        public static let usualHeaders: Set<String> = {
            let fixed: Set<String> = [
                "api-key", "authorization", "cookie", "proxy-authorization", "set-cookie", "x-api-key", "x-auth-token",
                "x-goog-api-key",
            ]
            return fixed.union(Providers.all.map { $0.keyHeader.lowercased() }.filter { !$0.isEmpty })
        }()

        /// The query parameters that are secret by default.
        public static let usualQuery: Set<String> = [
            "access_token", "api-key", "api_key", "apikey", "auth", "key", "sig", "signature", "token",
            "x-goog-api-key", "x-goog-signature", "x-amz-signature", "x-amz-security-token", "x-amz-credential",
        ]

        /// The keys that the environment holds for any provider.
        public static var environmentSecrets: [String] {
            Providers.all.flatMap(\.keyVariables).compactMap { Environment.value(of: $0) }
        }

        /// Makes rules; what is given is added to what is secret by default.
        public init(headers: Set<String> = [], query: Set<String> = [], secrets: [String] = []) {
            self.headers = Self.usualHeaders.union(headers.map { $0.lowercased() })
            self.query = Self.usualQuery.union(query.map { $0.lowercased() })
            self.secrets = secrets
        }
    }
}

extension CassetteTransport.Redaction {
    /// The length from which a key is looked for everywhere: shorter ones are found by chance.
    private static let shortestKey = 8

    /// All texts that are secret around a request, in each spelling, the longest first.
    func secrets(of request: HTTPRequest) -> [String] {
        var found = Set(Self.environmentSecrets)
        for (name, value) in request.headers where headers.contains(name.lowercased()) {
            found.formUnion(Self.secrets(inField: value))
        }
        let address = CassetteAddress(request.url)
        for item in address.query where query.contains(item.name.lowercased()) {
            found.insert(item.value)
        }
        if let user = address.user { found.formUnion([user] + user.split(separator: ":").map(String.init)) }
        found = found.filter { $0.utf8.count >= Self.shortestKey }.union(secrets)
        return Set(found.flatMap(Self.spellings)).subtracting([""]).sorted {
            ($0.utf8.count, $0) > ($1.utf8.count, $1)
        }
    }

    /// The secrets in the value of a field: all of it, what stands behind `Bearer`, and the values of cookies.
    private static func secrets(inField value: String) -> [String] {
        var found = [value]
        if let blank = value.firstIndex(of: " ") { found.append(String(value[value.index(after: blank)...])) }
        for cookie in value.split(separator: ";") {
            if let sign = cookie.firstIndex(of: "=") { found.append(String(cookie[cookie.index(after: sign)...])) }
        }
        return found
    }

    /// A secret as it is, in an address, and in JSON.
    private static func spellings(_ secret: String) -> [String] {
        let json = String(JSONValue.string(secret).description.dropFirst().dropLast())
        let slashes = json.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "\\/")
        return [secret, CassetteAddress.decoded(secret), CassetteAddress.encoded(secret), json, slashes]
    }

    /// Takes the secrets out of header fields.
    func redacted(_ fields: HTTPHeaders, _ secrets: [String]) -> HTTPHeaders {
        var clean = HTTPHeaders()
        for (name, value) in fields {
            let isSecret = headers.contains(name.lowercased())
            clean.add(name, isSecret ? Self.mark : Self.redacted(value, secrets))
        }
        return clean
    }

    /// Takes the secrets out of an address.
    func redacted(address: String, _ secrets: [String]) -> String {
        var parts = CassetteAddress(address)
        if parts.user != nil { parts.user = Self.mark }
        for index in parts.query.indices where query.contains(parts.query[index].name.lowercased()) {
            parts.query[index].value = Self.mark
        }
        return Self.redacted(parts.text, secrets)
    }

    /// Takes the secrets out of a text.
    static func redacted(_ text: String, _ secrets: [String]) -> String {
        let pieces = redacted([Array(text.utf8)], secrets)
        return String(decoding: pieces.joined(), as: UTF8.self)
    }

    /// Takes the secrets out of bytes that come in pieces; the mark goes where a secret began.
    static func redacted(_ pieces: [[UInt8]], _ secrets: [String]) -> [[UInt8]] {
        var pieces = pieces
        for secret in secrets {
            pieces = redacted(pieces, Array(secret.utf8))
        }
        return pieces.filter { !$0.isEmpty }
    }

    /// Takes one secret out of pieces.
    private static func redacted(_ pieces: [[UInt8]], _ secret: [UInt8]) -> [[UInt8]] {
        let places = Array(pieces.joined()).places(of: secret)
        guard !places.isEmpty else { return pieces }
        var clean: [[UInt8]] = []
        var offset = 0
        var rest = places[...]
        for piece in pieces {
            var kept: [UInt8] = []
            for (index, byte) in piece.enumerated() {
                let place = offset + index
                while let first = rest.first, first + secret.count <= place { rest.removeFirst() }
                if let first = rest.first, first <= place {
                    if first == place { kept += Array(mark.utf8) }
                } else {
                    kept.append(byte)
                }
            }
            offset += piece.count
            clean.append(kept)
        }
        return clean
    }
}

extension [UInt8] {
    /// Where some bytes begin, none within another.
    fileprivate func places(of bytes: [UInt8]) -> [Int] {
        var places: [Int] = []
        guard let first = bytes.first, count >= bytes.count else { return places }
        var index = 0
        while index <= count - bytes.count {
            if self[index] == first, self[index..<(index + bytes.count)].elementsEqual(bytes) {
                places.append(index)
                index += bytes.count
            } else {
                index += 1
            }
        }
        return places
    }
}
