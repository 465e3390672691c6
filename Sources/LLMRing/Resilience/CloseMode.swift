/// What becomes of the calls that are under way when their ring is closed.
public enum CloseMode: Sendable, Hashable {
    /// They fail at once, those that wait for another attempt or for their turn too.
    case cancelling

    /// They go on to their end, with all attempts, and closing waits for it.
    ///
    /// When the task that waits is cancelled, they fail.
    case draining
}
