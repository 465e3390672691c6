import LLMRing

extension LLMRing.Configuration {
    /// The value of a variable; `nil` when it is not set, or empty.
    func setting(_ name: String) -> String? {
        variable(name).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Sets the address of the registry, and the folder that keeps what is fetched from it.
    mutating func useRegistry(_ url: String) {
        registry.url = url
        let caches = setting("XDG_CACHE_HOME") ?? setting("HOME").map { "\($0)/.cache" }
        registry.cacheFolder = caches.map { "\($0)/llmring/models" }
    }

    /// The path of a file in the folder that counts.
    func path(_ name: String) -> String {
        folder == "." || name.hasPrefix("/") ? name : "\(folder)/\(name)"
    }
}
