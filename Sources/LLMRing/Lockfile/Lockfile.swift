public import LLMRingCore

/// Which models stand behind aliases such as `fast`, by profile.
///
/// A value without a file: bytes in, bytes out. ``LockfileStore`` reads and
/// writes files. An edit of a TOML text leaves all other bytes as they are,
/// comments included; unknown keys are kept.
///
/// ```toml
/// version = "1.0"
/// default_profile = "default"
///
/// [profiles.default]
/// name = "default"
///
/// [[profiles.default.bindings]]
/// alias = "fast"
/// models = ["provider:model", "other:model"]  # in the order they are tried in
/// ```
///
/// Bindings outside of profiles, and profiles without a name, are read too.
public struct Lockfile: Sendable {
    /// How a lockfile is written.
    public enum Format: Sendable, Hashable {
        /// TOML 1.0.
        case toml
        /// JSON.
        case json

        /// The format of a file: JSON when its name ends in `.json`, else TOML.
        public init(path: String) {
            self = path.hasSuffix(".json") ? .json : .toml
        }
    }

    /// The name that lockfiles have.
    public static let fileName: String = "llmring.lock"

    /// The file's name or path, for errors.
    public let name: String

    /// The text.
    private(set) var text: LockfileText

    /// What the text says.
    private(set) var content: LockfileContent

    /// Makes a lockfile with the profiles default, prod, staging and dev, all empty.
    ///
    /// - Parameters:
    ///   - createdAt: The present time as RFC 3339 writes it; `nil` to leave it out.
    ///   - format: How it is written.
    ///   - name: The file's name, for errors.
    public init(createdAt: String? = nil, format: Format = .toml, name: String = Lockfile.fileName) {
        let profiles = ["default", "prod", "staging", "dev"].map { ($0, TOMLValue.table(["name": .string($0)])) }
        var table: TOMLTable = ["version": "1.0"]
        for key in ["created_at", "updated_at"] { table[key] = createdAt.map { .string($0) } }
        table["default_profile"] = "default"
        table["profiles"] = .table(TOMLTable(profiles))
        self.name = name
        content = LockfileContent()
        switch format {
        case .toml:
            // What the writer wrote is TOML.
            text = .toml((try? TOMLDocument(parsing: TOMLWriter.document(table))) ?? TOMLDocument())
        case .json:
            let value = LockfileText.json(.table(table))
            text = .json(value, bytes: Array(value.prettyDescription.utf8) + [0x0A])
        }
        content = (try? LockfileReader(text: text, name: name).read()) ?? content
    }

    /// Reads a lockfile.
    ///
    /// - Parameters:
    ///   - bytes: The text in UTF-8.
    ///   - format: How it is written.
    ///   - name: The file's name or path, for errors.
    /// - Throws: ``LLMError`` with code `configuration`, and the line and column of the fault.
    public init(parsing bytes: [UInt8], format: Format = .toml, name: String = Lockfile.fileName) throws {
        self.name = name
        text = try LockfileText(parsing: bytes, format: format, name: name)
        content = try LockfileReader(text: text, name: name).read()
    }

    /// Reads a lockfile.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - format: How it is written.
    /// - Throws: ``LLMError`` with code `configuration`, and the line and column of the fault.
    public init(parsing text: String, format: Format = .toml) throws {
        try self.init(parsing: Array(text.utf8), format: format)
    }

    /// The text in UTF-8, as it was read save for what was edited.
    public var bytes: [UInt8] { text.bytes }

    /// The version of the format, as the file states it.
    public var version: String { content.version }

    /// The profile that counts when neither the caller nor the environment names one.
    public var defaultProfile: String { content.defaultProfile }

    /// When the file was made, as it states it.
    public var createdAt: String? { content.createdAt }

    /// When the file was changed, as it states it.
    public var updatedAt: String? { content.updatedAt }

    /// What else its author noted.
    public var metadata: JSONObject { content.metadata }

    /// The profiles, in the file's order.
    public var profiles: [Profile] { content.profiles }

    /// The bindings outside of profiles, which count in each that does not bind the same alias.
    public var sharedBindings: [Binding] { content.sharedBindings }

    /// The packages whose aliases may be used as `package:alias`.
    public var packages: [String] { content.packages }

    /// Changes the text, and reads it again.
    ///
    /// - Parameter change: What is done to the text.
    /// - Throws: ``LLMError`` with code `configuration`; the lockfile is then as before.
    mutating func edit(_ change: (inout LockfileText) throws(TOMLError) -> Void) throws(LLMError) {
        var text = text
        do { try change(&text) } catch { throw LLMError(.configuration, "\(name):\(error)") }
        content = try LockfileReader(text: text, name: name).read()
        self.text = text
    }
}
