import LLMRingHTTP
import LLMRingProviders

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Something that takes any bytes without a crash and keeps its promises about them.
struct FuzzTarget: Sendable {
    /// What the command line calls it.
    let name: String

    /// Tries some bytes, and ends the program when a promise is broken.
    let run: @Sendable ([UInt8]) -> Void

    /// All targets: what reads JSON and TOML, what cuts streams, what reads answers, and what reads specs.
    static let all: [FuzzTarget] = json + toml + framings + answers + specs

    /// What cuts the bytes of a stream into events.
    private static let framings: [FuzzTarget] = [
        FuzzTarget(name: "framing-events") { FramingFuzz.run($0, ServerSentEventParser()) },
        FuzzTarget(name: "framing-lines") { FramingFuzz.run($0, JSONLinesParser()) },
        FuzzTarget(name: "framing-array") { FramingFuzz.run($0, JSONArrayParser()) },
    ]

    /// What reads the answers of each dialect, and the JSON of its types.
    private static let answers: [FuzzTarget] = {
        var adapters: [any ChatAdapter.Type] = []
        for adapter in Providers.all.flatMap({ $0.chats.map(\.adapter) })
        where !adapters.contains(where: { $0.dialect == adapter.dialect }) {
            adapters.append(adapter)
        }
        return adapters.flatMap { adapter in
            [
                FuzzTarget(name: "stream-\(adapter.dialect)") { AnswerFuzz.run($0, adapter) },
                FuzzTarget(name: "types-\(adapter.dialect)") { TypeFuzz.run($0, adapter) },
            ]
        }
    }()

    /// Ends the program unless a promise holds.
    static func check(_ holds: Bool, _ promise: @autoclosure () -> String) {
        guard !holds else { return }
        let line = "broken promise: \(promise())\n"
        _ = write(2, line, line.utf8.count)
        abort()
    }
}
