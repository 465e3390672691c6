import LLMRingCore
import LLMRingProviders

/// Reads a dialect's types from JSON: what is written is JSON, and reads back as the same.
enum TypeFuzz {
    /// Tries some bytes as a request, as an answer and as an event.
    static func run<Adapter: ChatAdapter>(_ bytes: [UInt8], _ adapter: Adapter.Type) {
        tryType(Adapter.Request.self, bytes)
        tryType(Adapter.Response.self, bytes)
        tryType(Adapter.Event.self, bytes)
    }

    /// Tries some bytes as a type.
    ///
    /// Nothing is promised about keys that are there twice, so they are taken
    /// out before what is written is looked at.
    private static func tryType<Wire: WireValue>(_ type: Wire.Type, _ bytes: [UInt8]) {
        _ = (try? JSONReader.read(type, from: bytes, lenient: true))?.jsonBytes()
        guard let json = try? JSONValue(parsing: bytes, lenient: true),
            let value = try? JSONReader.read(type, from: json.jsonBytes())
        else { return }
        let written = value.jsonBytes()
        FuzzTarget.check((try? JSONValue(parsing: written)) != nil, "what \(type) writes is JSON")
        guard let again = try? JSONReader.read(type, from: written) else {
            FuzzTarget.check(false, "what \(type) writes, it reads")
            return
        }
        FuzzTarget.check(again.jsonBytes() == written, "\(type) writes what it read")
    }
}
