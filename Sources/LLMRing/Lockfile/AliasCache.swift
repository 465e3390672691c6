/// What aliases were found to stand for; forgets what was not asked for longest, and what is too old.
///
/// A value: whoever shares it guards it. Times are handed in, counted from whatever moment.
package struct AliasCache<Value: Sendable>: Sendable {
    /// What is looked up.
    package struct Key: Hashable, Sendable {
        /// The alias.
        package var alias: String
        /// The profile.
        package var profile: String

        /// Makes a key.
        package init(alias: String, profile: String) {
            self.alias = alias
            self.profile = profile
        }
    }

    /// What is kept.
    private struct Entry: Sendable {
        /// The value.
        var value: Value
        /// When it was put in.
        var time: Duration
        /// The number of its last use.
        var use: UInt64
    }

    /// The most entries; 1,000 by default.
    package let capacity: Int

    /// How long an entry counts; one hour by default.
    package let lifetime: Duration

    /// The entries.
    private var entries: [Key: Entry] = [:]

    /// The number of the last use.
    private var use: UInt64 = 0

    /// Makes an empty cache.
    ///
    /// - Parameters:
    ///   - capacity: The most entries; with 0 nothing is kept.
    ///   - lifetime: How long an entry counts.
    package init(capacity: Int = 1000, lifetime: Duration = .seconds(3600)) {
        self.capacity = capacity
        self.lifetime = lifetime
    }

    /// How many entries there are, those that are too old included.
    package var count: Int { entries.count }

    /// The value of a key; nil when there is none, or it is too old.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - now: The present time.
    /// - Returns: The value.
    package mutating func value(_ key: Key, now: Duration) -> Value? {
        guard let entry = entries[key] else { return nil }
        guard now - entry.time < lifetime else {
            entries[key] = nil
            return nil
        }
        use += 1
        entries[key]?.use = use
        return entry.value
    }

    /// Keeps a value.
    ///
    /// When all room is taken, the entry that was not used for longest goes, which costs a look at each.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - key: Its key.
    ///   - now: The present time.
    package mutating func keep(_ value: Value, for key: Key, now: Duration) {
        guard capacity > 0 else { return }
        if entries[key] == nil, entries.count >= capacity, let oldest = entries.min(by: { $0.value.use < $1.value.use })
        {
            entries[oldest.key] = nil
        }
        use += 1
        entries[key] = Entry(value: value, time: now, use: use)
    }

    /// Forgets all, as after a change of the lockfile.
    package mutating func removeAll() {
        entries.removeAll()
    }
}
