/// A line of a ring's log.
///
/// Carries no keys; prompts and answers only when the configuration says so.
public struct LogRecord: Sendable, Hashable, CustomStringConvertible {
    /// How much a record matters.
    public enum Level: String, Sendable, Hashable {
        /// For those who look for a fault.
        case debug
        /// What went well.
        case info
        /// What went wrong and was mended.
        case warning
        /// What went wrong for good.
        case error
    }

    /// How much the record matters.
    public var level: Level

    /// The number of the call in its ring.
    public var call: Int

    /// What happened.
    public var message: String

    /// Facts about it by name, in snake case.
    public var fields: [String: String]

    /// Makes a record.
    public init(_ level: Level, call: Int, _ message: String, fields: [String: String] = [:]) {
        self.level = level
        self.call = call
        self.message = message
        self.fields = fields
    }

    /// The record in one line, its facts in the order of their names.
    public var description: String {
        let facts = fields.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        return "\(level.rawValue): call \(call): \(message)\(facts)"
    }
}
