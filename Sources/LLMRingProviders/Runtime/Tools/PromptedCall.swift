import LLMRingCore

/// Tool calls as models write them in JSON.
enum PromptedCall {
    /// A tool's name and its arguments as JSON text.
    typealias Call = (name: String, arguments: String)

    /// The keys that a call may begin with.
    private static let keys = ["arguments", "function", "id", "name", "parameters", "tool", "type"]

    /// Reads a call, or a list of calls.
    ///
    /// - Parameter bytes: The JSON.
    /// - Returns: The calls; `nil` when the bytes are not JSON, or anything in them is no call.
    static func calls(in bytes: ArraySlice<UInt8>) -> [Call]? {
        guard let json = try? JSONValue(parsing: Array(bytes), lenient: true) else { return nil }
        var calls: [Call] = []
        for element in json.arrayValue ?? [json] {
            guard let call = call(element) else { return nil }
            calls.append(call)
        }
        return calls.isEmpty ? nil : calls
    }

    /// Whether an answer that begins with a bracket may be nothing but calls of known tools.
    ///
    /// - Parameters:
    ///   - bytes: The beginning of the answer.
    ///   - start: Where the bracket stands.
    ///   - names: The names of the tools.
    /// - Returns: Whether it may; `true` as long as too little has come.
    static func mayBegin(_ bytes: [UInt8], at start: Int, names: Set<String>) -> Bool {
        var index = start
        if bytes[index] == UInt8(ascii: "[") { index = bytes.skippingSpace(from: index + 1) }
        guard index < bytes.count else { return true }
        guard bytes[index] == UInt8(ascii: "{") else { return false }
        index = bytes.skippingSpace(from: index + 1)
        guard index < bytes.count else { return true }
        guard bytes[index] == UInt8(ascii: "\"") else { return false }
        let key = word(bytes, at: index + 1)
        guard key.isWhole else { return keys.contains { $0.hasPrefix(key.text) } }
        guard keys.contains(key.text) else { return false }
        guard key.text == "name" || key.text == "tool" else { return true }
        index = bytes.skippingSpace(from: key.end)
        guard index < bytes.count else { return true }
        guard bytes[index] == UInt8(ascii: ":") else { return false }
        index = bytes.skippingSpace(from: index + 1)
        guard index < bytes.count else { return true }
        guard bytes[index] == UInt8(ascii: "\"") else { return false }
        let name = word(bytes, at: index + 1)
        return name.isWhole ? names.contains(name.text) : names.contains { $0.hasPrefix(name.text) }
    }

    /// Reads one call: `{name, arguments}`, or that under `function`.
    private static func call(_ json: JSONValue) -> Call? {
        if let inner = json["function"], inner.objectValue != nil { return call(inner) }
        let name = json["name"] ?? json["tool"] ?? json["function"]
        guard let name = name?.stringValue, !name.isEmpty else { return nil }
        switch json["arguments"] ?? json["parameters"] {
        case .object(let object)?: return (name, object.jsonText())
        case .string(let text)?:
            guard case .object? = try? JSONValue(parsing: text) else { return nil }
            return (name, text)
        case .null?, nil: return (name, "{}")
        default: return nil
        }
    }

    /// The letters up to a quotation mark.
    private static func word(_ bytes: [UInt8], at start: Int) -> (text: String, isWhole: Bool, end: Int) {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\""))
        let stop = end ?? bytes[..<bytes.wholeLetters].endIndex
        return (String(decoding: bytes[start..<max(start, stop)], as: UTF8.self), end != nil, (end ?? stop) + 1)
    }
}
