internal import LLMRingCore

extension Lockfile {
    /// A fingerprint of what the file says, as 64 hexadecimal digits.
    ///
    /// It is the SHA-256 that the Python library computes for its own files.
    /// Comments, order and layout do not count; the times in the file do. It is
    /// `nil` where the system has no libcrypto.
    public var digest: String? {
        // Whoever needs it says why there is none, as receipts do.
        guard let crypto = try? SystemCrypto.shared.get() else { return nil }
        return try? HexText.encode(crypto.sha256(Array(Self.canonical(canonicalValue).utf8)))
    }

    /// The value that the fingerprint is of.
    private var canonicalValue: JSONValue {
        let profiles = profiles.map { profile -> (String, JSONValue) in
            let bindings = profile.bindings.map { binding -> JSONValue in
                .object([
                    "alias": .string(binding.alias), "models": .array(binding.models.map { .string($0) }),
                    "constraints": constraints(of: binding.alias, in: profile.name),
                ])
            }
            let versions = profile.registryVersions.map { ($0.key, JSONValue.number(JSONNumber($0.value))) }
            return (
                profile.name,
                .object([
                    "name": .string(profile.name), "bindings": .array(bindings),
                    "registry_versions": .object(JSONObject(versions)),
                ])
            )
        }
        var value: JSONObject = [
            "version": .string(version), "created_at": createdAt.map { .string($0) } ?? .null,
            "updated_at": updatedAt.map { .string($0) } ?? .null, "default_profile": .string(defaultProfile),
            "metadata": .object(metadata), "profiles": .object(JSONObject(profiles)),
        ]
        // Older files know neither, and keep their fingerprint.
        if !packages.isEmpty { value["extends"] = ["packages": .array(packages.map { .string($0) })] }
        if !sharedBindings.isEmpty {
            value["bindings"] = .array(
                sharedBindings.map {
                    .object(["alias": .string($0.alias), "models": .array($0.models.map { .string($0) })])
                }
            )
        }
        return .object(value)
    }

    /// The constraints of a binding; null when there are none.
    private func constraints(of alias: String, in profile: String) -> JSONValue {
        let bindings = text.root.tableValue?["profiles"]?.tableValue?[profile]?.tableValue?["bindings"]?.arrayValue
        let binding = bindings?.first { $0.tableValue?["alias"]?.stringValue == alias }
        return binding?.tableValue?["constraints"].map { LockfileText.json($0) } ?? .null
    }

    /// JSON with sorted keys, no blanks and ASCII alone.
    private static func canonical(_ value: JSONValue) -> String {
        switch value {
        case .object(let object):
            let members = object.sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
            return "{\(members.map { "\(ascii($0.key)):\(canonical($0.value))" }.joined(separator: ","))}"
        case .array(let elements): return "[\(elements.map { canonical($0) }.joined(separator: ","))]"
        case .string(let text): return ascii(text)
        default: return value.description
        }
    }

    /// A text in quotes, in ASCII alone.
    private static func ascii(_ text: String) -> String {
        JSONValue.string(text).description.utf16.reduce(into: "") { ascii, unit in
            guard unit > 0x7E else {
                ascii.unicodeScalars.append(Unicode.Scalar(UInt8(truncatingIfNeeded: unit)))
                return
            }
            let digits = String(unit, radix: 16)
            ascii += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)"
        }
    }
}
