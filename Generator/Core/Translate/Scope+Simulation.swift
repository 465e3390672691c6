/// The holes of templates that simulate.
extension Scope {
    /// The holes of an answer.
    static func simulation() -> Scope {
        var scope = Scope(items: "context.items", simulates: true, place: "answer")
        for name in ["id", "model", "createdText"] { scope.holes[name] = Hole("context.\(name)", .string) }
        let counts = [
            "created", "index", "callIndex", "inputTokens", "outputTokens", "totalTokens", "freshInputTokens",
            "visibleOutputTokens",
        ]
        for name in counts { scope.holes[name] = Hole("context.\(name)", .int) }
        for name in ["reasoningTokens", "cacheReadTokens", "cacheWriteTokens"] {
            scope.holes[name] = Hole("context.\(name)", .int, isOptional: true)
        }
        return scope
    }

    /// The holes of an error.
    static func failure() -> Scope {
        var scope = Scope(simulates: true, place: "answer")
        scope.holes["id"] = Hole("context.id", .string)
        scope.holes["message"] = Hole("context.message", .string)
        scope.holes["status"] = Hole("context.status", .int)
        return scope
    }
}
