extension LLMRing {
    /// How many calls are under way; a stream counts until it is read or left.
    package var runningCalls: Int { registry.count }
}
