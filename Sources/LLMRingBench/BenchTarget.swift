import LLMRing
import LLMRingProviders

/// A provider at a server of ours, in one of its dialects.
struct BenchTarget: Sendable {
    /// The address, with the path that the provider's own has.
    let baseURL: String

    /// The model, as `PROVIDER:MODEL`.
    let model: String

    /// The dialect.
    let dialect: String?

    /// The first provider of each dialect, by dialect, at a server.
    static func all(at server: String) -> [BenchTarget] {
        var targets: [String: BenchTarget] = [:]
        for provider in LLMRing().providers {
            let path = provider.baseURL.split(separator: "/").dropFirst(2).map { "/\($0)" }.joined()
            for chat in provider.chats where targets[chat.dialect] == nil {
                targets[chat.dialect] = BenchTarget(
                    baseURL: server + path,
                    model: "\(provider.id):bench",
                    dialect: chat.dialect
                )
            }
        }
        return targets.keys.sorted().compactMap { targets[$0] }
    }
}
