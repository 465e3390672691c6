import LLMRingCore
import LLMRingHTTP

extension CassetteExchange {
    /// The failures that transports have.
    private static let codes: [LLMError.Code] = [.connection, .timeout, .decoding, .configuration]

    /// Reads an exchange; `nil` when it is malformed.
    init?(json: JSONValue) {
        guard let request = json["request"].flatMap({ CassetteRequest(json: $0) }) else { return nil }
        self.init(request: request)
        isAbandoned = json["abandoned"]?.boolValue ?? false
        if let failure = json["failure"] {
            guard let name = failure["code"]?.stringValue, let message = failure["message"]?.stringValue,
                let code = Self.codes.first(where: { $0.name == name })
            else { return nil }
            self.failure = LLMError(code, message)
        }
        guard let answer = json["answer"] else {
            if failure == nil, !isAbandoned { return nil }
            return
        }
        guard let status = answer["status"]?.intValue, let pieces = answer["pieces"]?.arrayValue else { return nil }
        let bytes = pieces.map { piece in piece.stringValue.map { Array($0.utf8) } ?? CassetteBytes.bytes(piece) }
        let known = bytes.compactMap(\.self)
        guard known.count == bytes.count, let headers = HTTPHeaders(lines: answer["headers"]) else { return nil }
        self.answer = Answer(status: status, headers: headers, pieces: known.filter { !$0.isEmpty })
    }

    /// The exchange as JSON.
    var json: JSONValue {
        var json: JSONObject = ["request": request.json]
        if let answer {
            let pieces = answer.pieces.map { piece in
                let json = CassetteBytes.json(piece, asValue: false)
                return json["text"] ?? json
            }
            json["answer"] = [
                "status": JSONValue(answer.status), "headers": answer.headers.lines, "pieces": .array(pieces),
            ]
        }
        if let failure { json["failure"] = ["code": .string(failure.code.name), "message": .string(failure.message)] }
        if isAbandoned { json["abandoned"] = true }
        return .object(json)
    }
}

extension CassetteRequest {
    /// Reads a request; `nil` when it is malformed.
    init?(json: JSONValue) {
        guard let method = json["method"]?.stringValue, let url = json["url"]?.stringValue,
            let headers = HTTPHeaders(lines: json["headers"])
        else { return nil }
        var bytes: [UInt8]?
        if let body = json["body"], !body.isNull {
            bytes = CassetteBytes.bytes(body)
            if bytes == nil { return nil }
        }
        self.init(method: method, url: url, headers: headers, body: bytes)
    }

    /// The request as JSON.
    var json: JSONValue {
        var json: JSONObject = ["method": .string(method), "url": .string(url), "headers": headers.lines]
        if let body { json["body"] = CassetteBytes.json(body, asValue: true) }
        return .object(json)
    }
}

extension HTTPHeaders {
    /// Reads fields from texts; none where there are none, `nil` when one has no colon.
    fileprivate init?(lines: JSONValue?) {
        self.init()
        for line in lines?.arrayValue ?? [] {
            guard let text = line.stringValue, let colon = text.firstIndex(of: ":") else { return nil }
            add(String(text[..<colon]), String(text[text.index(after: colon)...].drop { $0 == " " }))
        }
    }

    /// The fields as texts.
    fileprivate var lines: JSONValue {
        .array(map { .string("\($0.name): \($0.value)") })
    }
}
