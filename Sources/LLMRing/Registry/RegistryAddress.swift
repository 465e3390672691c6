internal import LLMRingCore

/// The address of a provider's file in a registry.
struct RegistryAddress: Sendable, Hashable {
    /// The whole address.
    let url: String

    /// The provider.
    let provider: String

    /// The version; `nil` for the current one.
    let version: Int?

    /// Makes the address of a file.
    ///
    /// - Parameters:
    ///   - base: The registry's address.
    ///   - provider: The provider's identifier.
    ///   - version: The version; `nil` for the current one.
    /// - Throws: ``LLMError`` with code `configuration` when there can be no such file.
    init(base: String, provider: String, version: Int?) throws {
        let isPlain = provider.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x5F
        }
        guard isPlain, !provider.isEmpty else {
            throw LLMError(.configuration, "'\(provider)' is no provider that a registry can have a file of")
        }
        if let version, version < 1 {
            throw LLMError(.configuration, "\(version) is no version of the registry; write a number above 0")
        }
        try Self.check(base)
        var base = base[...]
        while base.hasSuffix("/") { base.removeLast() }
        let middle = version.map { "/v/\($0)" } ?? ""
        url = "\(base)/\(provider)\(middle)/models.json"
        self.provider = provider
        self.version = version
    }

    /// The path, when the file is on this machine.
    var path: String? {
        url.hasPrefix("file://") ? String(url.dropFirst(7)) : nil
    }

    /// Refuses addresses that a registry may not have.
    private static func check(_ base: String) throws {
        if base.hasPrefix("https://"), base.utf8.count > 8 { return }
        if base.hasPrefix("file:///") { return }
        guard base.hasPrefix("http://") else {
            throw LLMError(.configuration, "the registry's address must begin with https:// or file:///")
        }
        let place = base.dropFirst(7).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = place.hasPrefix("[") ? place.prefix { $0 != "]" } + "]" : place.prefix { $0 != ":" }
        let octets = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        let isLoopback = octets.count == 4 && octets[0] == 127 && !octets.contains(nil)
        guard isLoopback || host == "localhost" || host == "[::1]" else {
            throw LLMError(.configuration, "the registry's address is http to another machine; use https://")
        }
    }
}
