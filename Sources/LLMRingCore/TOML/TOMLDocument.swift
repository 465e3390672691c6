/// A TOML text that can be edited, where each edit leaves all other bytes as they are.
///
/// Comments, order, blanks and line breaks stay. An edit costs time in
/// proportion to the length of the document.
package struct TOMLDocument: Sendable {
    /// The text in UTF-8.
    package private(set) var bytes: [UInt8]

    /// Where the values stand.
    private(set) var syntax: TOMLSyntax

    /// Makes an empty document.
    package init() {
        bytes = []
        syntax = TOMLSyntax()
    }

    /// Reads a document.
    ///
    /// - Parameter bytes: The text in UTF-8.
    /// - Throws: `TOMLError` when this is no TOML 1.0, or nested deeper than 128.
    package init(parsing bytes: [UInt8]) throws(TOMLError) {
        syntax = try TOMLParser.parse(bytes)
        self.bytes = bytes
    }

    /// Reads a document.
    ///
    /// - Parameter text: The text.
    /// - Throws: `TOMLError` when this is no TOML 1.0, or nested deeper than 128.
    package init(parsing text: String) throws(TOMLError) {
        try self.init(parsing: Array(text.utf8))
    }

    /// The text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// All values.
    package var root: TOMLTable { syntax.table(of: 0) }

    /// The value at the end of a way; nil when there is none.
    package subscript(path: [TOMLStep]) -> TOMLValue? {
        syntax.node(at: path).map { syntax.value(of: $0) }
    }

    /// Where a value stands: its header, its key or the value itself.
    ///
    /// - Parameter path: The way to it.
    /// - Returns: The place of the nearest thing around it when the value has none, or is not there.
    package func location(of path: [TOMLStep]) -> TOMLLocation {
        var path = path
        while !path.isEmpty, syntax.node(at: path) == nil { path.removeLast() }
        let first = syntax.node(at: path).flatMap { id in
            syntax.nodes.indices.lazy.compactMap { syntax.isInside($0, id) ? start(of: $0) : nil }.first
        }
        return TOMLLocation(offset: first ?? 0, in: bytes)
    }

    /// Puts texts in the place of others.
    ///
    /// - Parameter edits: Parts of the document that do not overlap, with what replaces them.
    /// - Throws: `TOMLError` when the outcome is no TOML; the document is then as before.
    mutating func apply(_ edits: [TOMLEdit]) throws(TOMLError) {
        var text = bytes
        for edit in edits.enumerated().sorted(by: {
            ($0.element.range.lowerBound, $0.offset) > ($1.element.range.lowerBound, $1.offset)
        }) {
            text.replaceSubrange(edit.element.range, with: Array(edit.element.text.utf8))
        }
        self = try TOMLDocument(parsing: text)
    }

    /// An error about an edit.
    func fault(_ message: String, at path: [TOMLStep]) -> TOMLError {
        TOMLError(message: message, location: location(of: path))
    }

    /// Where a value begins, as far as it has a place of its own.
    private func start(of id: Int) -> Int? {
        let node = syntax.nodes[id]
        return node.section.flatMap { syntax.sections[$0].header?.lowerBound } ?? node.keyStart
            ?? node.span?.lowerBound
    }
}
