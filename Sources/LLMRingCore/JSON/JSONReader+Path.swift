extension JSONReader {
    /// Gives an error the way from the document's root to its place.
    ///
    /// Looks at the text again, so that reading need not remember where it is.
    @usableFromInline
    @inline(never)
    func located(_ error: JSONError) -> JSONError {
        var located = error
        var finder = JSONPathFinder()
        finder.run(from: start, to: start + min(max(error.offset, 0), end - start))
        located.path = finder.path
        return located
    }
}
