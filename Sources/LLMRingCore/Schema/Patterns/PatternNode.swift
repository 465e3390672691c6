/// A part of a regular expression.
indirect enum PatternNode: Hashable, Sendable {
    /// One code point.
    case scalar(UInt32)
    /// One code point of a set.
    case set(PatternSet)
    /// Parts one after another.
    case sequence([PatternNode])
    /// One of several parts.
    case either([PatternNode])
    /// A part several times; a missing maximum has no bound. The range holds the groups inside.
    case repetition(PatternNode, minimum: Int, maximum: Int?, isLazy: Bool, groups: Range<Int>)
    /// A part whose text is kept under a number.
    case group(PatternNode, Int)
    /// The text of a group again.
    case reference(Int)
    /// The beginning of the text.
    case start
    /// The end of the text.
    case end
    /// The edge of a word, or a place that is none.
    case boundary(Bool)
    /// A part that must or must not stand ahead or behind.
    case look(PatternNode, isAhead: Bool, isNegated: Bool)
}
