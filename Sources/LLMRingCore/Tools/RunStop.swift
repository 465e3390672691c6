/// When a run with tools ends before the model is done; asked after the results of each round.
public struct RunStop: Sendable {
    /// Whether the run ends.
    let isReached: @Sendable (RunState) -> Bool

    /// After so many answers of the model.
    public static func afterRounds(_ count: Int) -> RunStop { .when { $0.rounds >= count } }

    /// When the last answer called one of some tools.
    public static func whenCalled(_ names: String...) -> RunStop {
        .when { state in state.lastCalls.contains { names.contains($0.name) } }
    }

    /// When all rounds have cost so many dollars; never, when what a round cost is not known.
    public static func spent(_ dollars: Money) -> RunStop {
        .when { state in state.cost.map { $0 >= dollars } ?? false }
    }

    /// When a function says so.
    public static func when(_ isReached: @escaping @Sendable (RunState) -> Bool) -> RunStop {
        RunStop(isReached: isReached)
    }
}
