import LLMRingCore
import LLMRingHTTP

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The file that exchanges are kept in.
enum CassetteFile {
    /// The version of the format.
    private static let version = 1

    /// Whether a file is there.
    static func isThere(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// Reads a file.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when it is missing or no cassette.
    static func read(_ path: String) throws(LLMError) -> [CassetteExchange] {
        guard let bytes = contents(path) else {
            throw LLMError(.configuration, "there is no cassette '\(path)'; record it with the mode .auto or .record")
        }
        let json: JSONValue
        do {
            json = try JSONValue(parsing: bytes)
        } catch {
            throw LLMError(.configuration, "the cassette '\(path)' is no JSON: \(error)")
        }
        guard json["cassette"]?.intValue == version, let list = json["exchanges"]?.arrayValue else {
            throw LLMError(.configuration, "'\(path)' is no cassette of version \(version)")
        }
        var exchanges: [CassetteExchange] = []
        for (index, item) in list.enumerated() {
            guard let exchange = CassetteExchange(json: item) else {
                throw LLMError(.configuration, "exchange \(index + 1) of the cassette '\(path)' is malformed")
            }
            exchanges.append(exchange)
        }
        return exchanges
    }

    /// Writes a file as a whole: who reads it meanwhile sees the one before.
    ///
    /// - Throws: ``LLMError`` with code `configuration`.
    static func write(_ exchanges: [CassetteExchange], _ path: String) throws(LLMError) {
        let json: JSONValue = ["cassette": JSONValue(version), "exchanges": .array(exchanges.map(\.json))]
        let bytes = Array("\(json.prettyDescription)\n".utf8)
        let draft = "\(path).draft"
        guard put(bytes, draft), rename(draft, path) == 0 else {
            let reason = String(cString: strerror(errno))
            throw LLMError(.configuration, "the cassette '\(path)' cannot be written: \(reason)")
        }
    }

    /// The bytes of a file; `nil` when it cannot be read.
    private static func contents(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = fread(&piece, 1, piece.count, file)
            guard count > 0 else { return ferror(file) == 0 ? bytes : nil }
            bytes += piece[..<count]
        }
    }

    /// Writes the bytes of a file; false when that fails.
    private static func put(_ bytes: [UInt8], _ path: String) -> Bool {
        guard let file = fopen(path, "wb") else { return false }
        let count = fwrite(bytes, 1, bytes.count, file)
        return fclose(file) == 0 && count == bytes.count
    }
}
