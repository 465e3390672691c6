import LLMRingHTTP

extension LoopbackServer.Answer {
    /// The bytes of the head; none when the framing has none.
    var head: [UInt8] {
        guard framing != .raw else { return [] }
        var text = "HTTP/1.1 \(status) Scripted\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        switch framing {
        case .chunked: text += "transfer-encoding: chunked\r\n"
        case .length: text += "content-length: \(length)\r\n"
        case .untilClose: text += "connection: close\r\n"
        case .raw: break
        }
        return Array((text + "\r\n").utf8)
    }

    /// Gives a piece of the body as it goes over the wire.
    func framed(_ piece: [UInt8]) -> [UInt8] {
        guard framing == .chunked, !piece.isEmpty else { return piece }
        return Array("\(String(piece.count, radix: 16))\r\n".utf8) + piece + [0x0D, 0x0A]
    }

    /// What is written after the last step.
    var tail: [UInt8] {
        framing == .chunked ? Array("0\r\n\r\n".utf8) : []
    }

    private var length: Int {
        steps.reduce(0) { sum, step in
            if case .send(let piece) = step { sum + piece.count } else { sum }
        }
    }
}

extension LoopbackServer.Request {
    /// Reads the first request out of bytes and takes it away; nil when it is not whole.
    init?(takingFrom bytes: inout [UInt8]) {
        let mark = Array("\r\n\r\n".utf8)
        guard let end = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }) else { return nil }
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        var headers = HTTPHeaders()
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers.add(String(line[..<colon]), String(line[line.index(after: colon)...].drop { $0 == " " }))
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        let start = end + mark.count
        guard bytes.count >= start + length else { return nil }
        let words = (lines.first ?? "").split(separator: " ")
        self.init(
            method: words.first.map { String($0) } ?? "",
            path: words.count > 1 ? String(words[1]) : "",
            headers: headers,
            body: Array(bytes[start..<(start + length)])
        )
        bytes.removeFirst(start + length)
    }
}
