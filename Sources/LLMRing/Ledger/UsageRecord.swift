public import LLMRingCore

/// What the ledger keeps of one call that is done.
///
/// Holds no prompts, no answers and no keys.
public struct UsageRecord: Sendable, Hashable {
    /// The record's name, unique in its ledger.
    public var id: String

    /// When the call was done.
    public var time: Timestamp

    /// The alias that was asked for; `nil` when a model was.
    public var alias: String?

    /// The lockfile's profile that the alias was found in; `nil` when there was none.
    public var profile: String?

    /// The digest of the lockfile; `nil` when there was none.
    public var lockDigest: String?

    /// The provider's identifier.
    public var provider: String

    /// The model, without its provider.
    public var model: String

    /// How many tokens the call took.
    public var usage: Usage

    /// What the call cost.
    public var cost: RecordedCost

    /// Why the answer ended, in snake case; `nil` when it is not known.
    public var finishReason: String?

    /// How long the call took, all attempts included.
    public var duration: Duration?

    /// How many attempts were made.
    public var attempts: Int

    /// The provider's name for the call.
    public var requestID: String?

    /// What made the call, such as a program's name.
    public var origin: String?

    /// The conversation that the call belongs to.
    public var conversationID: String?

    /// Makes a record with nothing that need not be known.
    ///
    /// - Parameters:
    ///   - id: The record's name, unique in its ledger.
    ///   - time: When the call was done.
    ///   - provider: The provider's identifier.
    ///   - model: The model, without its provider.
    ///   - usage: How many tokens the call took.
    ///   - cost: What the call cost.
    public init(
        id: String = Self.makeID(),
        time: Timestamp = .now,
        provider: String,
        model: String,
        usage: Usage = Usage(),
        cost: RecordedCost
    ) {
        self.id = id
        self.time = time
        self.provider = provider
        self.model = model
        self.usage = usage
        self.cost = cost
        attempts = 1
    }

    /// Makes a name of 16 random hexadecimal digits.
    public static func makeID() -> String {
        "call_\(HexText.random())"
    }
}
