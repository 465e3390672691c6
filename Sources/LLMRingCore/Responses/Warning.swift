/// A note about a setting that the provider could not be told.
public struct Warning: Sendable, Hashable, CustomStringConvertible {
    /// The setting in question, such as `topK`.
    public var setting: String

    /// What was done instead.
    public var message: String

    /// Makes a warning.
    public init(setting: String, message: String) {
        self.setting = setting
        self.message = message
    }

    /// The setting and the message.
    public var description: String { "\(setting): \(message)" }
}
