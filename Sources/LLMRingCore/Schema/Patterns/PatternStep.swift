/// One step of the program that a regular expression becomes.
enum PatternStep: Hashable, Sendable {
    /// The text fits.
    case match
    /// Takes one code point, forwards or backwards.
    case scalar(UInt32, isBackward: Bool)
    /// Takes one code point of the set of a number.
    case set(Int, isBackward: Bool)
    /// Goes on elsewhere.
    case jump(Int)
    /// Goes on at one place, and at another when that fails; splits are numbered.
    case split(Int, Int, number: Int)
    /// Is at the beginning.
    case start
    /// Is at the end.
    case end
    /// Is at the edge of a word, or is not.
    case boundary(Bool)
    /// Keeps the position under a number.
    case save(Int)
    /// Forgets what groups took.
    case forget(Range<Int>)
    /// Keeps the position at which a round of a loop begins.
    case round(Int)
    /// Fails when the round of a loop has taken nothing.
    case progress(Int)
    /// Takes the text of a group again.
    case reference(Int, isBackward: Bool)
    /// Runs the steps up to a place on the side; they must fit, or must not.
    case look(end: Int, isNegated: Bool)
}
