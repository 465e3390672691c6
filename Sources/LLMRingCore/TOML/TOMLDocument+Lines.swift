extension TOMLDocument {
    /// Where the line of a byte begins.
    func lineStart(_ place: Int) -> Int {
        bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? contentStart
    }

    /// Where the line after a byte begins, or the end of the text.
    func lineEnd(_ place: Int) -> Int {
        bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    }

    /// Where the text begins, behind the mark of the encoding.
    var contentStart: Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The blanks at the beginning of a byte's line.
    func indent(_ place: Int) -> String {
        let blanks = bytes[lineStart(place)..<place].prefix { $0 == 0x20 || $0 == 0x09 }
        return String(decoding: blanks, as: UTF8.self)
    }

    /// Where the comment lines that stand directly above a line begin.
    ///
    /// Those at the text's start belong to the text.
    func commentStart(_ line: Int) -> Int {
        var start = line
        while start > contentStart {
            let above = lineStart(start - 1)
            guard isComment(above), !isInText(above) else { return start }
            start = above
        }
        // A comment that is set off by nothing from the text's start speaks for the whole text.
        return start == contentStart && start < line ? line : start
    }

    /// Where a section ends: behind its last line, and the comments that stand directly below it.
    func sectionEnd(_ index: Int) -> Int {
        let section = syntax.sections[index]
        let last = section.entries.compactMap { syntax.nodes[$0].span?.upperBound }.last ?? section.header?.upperBound
        guard let last else { return contentStart }
        let end = lineEnd(last)
        var place = end
        while place < bytes.count, isComment(place) { place = lineEnd(place) }
        // Comments directly above what follows belong to that.
        return place == bytes.count || isBlank(place) ? place : end
    }

    /// Where a section begins, its own comments included.
    func sectionStart(_ index: Int) -> Int {
        syntax.sections[index].header.map { commentStart(lineStart($0.lowerBound)) } ?? contentStart
    }

    /// Where all that belongs to a table or an array of tables ends.
    func extentEnd(_ id: Int) -> Int {
        let own = syntax.sections.indices.filter { syntax.isInside(syntax.sections[$0].table, id) }
        if let last = own.last { return sectionEnd(last) }
        var next: Int? = id
        while let current = next {
            if let section = syntax.nodes[current].section { return sectionEnd(section) }
            next = syntax.nodes[current].parent
        }
        return bytes.count
    }

    /// Whether the line that begins here is empty.
    func isBlank(_ line: Int) -> Bool {
        let first = firstByte(line)
        return first == 0x0A || first == 0x0D
    }

    /// Whether the line that begins here is a comment.
    private func isComment(_ line: Int) -> Bool {
        firstByte(line) == UInt8(ascii: "#")
    }

    /// Whether a line begins inside of a text of several lines.
    private func isInText(_ line: Int) -> Bool {
        syntax.nodes.contains { node in
            guard node.scalar != nil, let span = node.span else { return false }
            return span.lowerBound < line && line < span.upperBound
        }
    }

    /// The first byte of a line that is no blank.
    private func firstByte(_ line: Int) -> UInt8? {
        bytes[line...].first { $0 != 0x20 && $0 != 0x09 }
    }

    /// Lines to be taken out, with the blank lines that would be left twice.
    func withBlankLines(_ lines: Range<Int>) -> Range<Int> {
        var start = lines.lowerBound
        var end = lines.upperBound
        guard end == bytes.count || isBlank(end) else { return lines }
        if start == contentStart {
            while end < bytes.count, isBlank(end) { end = lineEnd(end) }
        } else {
            while start > contentStart, isBlank(lineStart(start - 1)) { start = lineStart(start - 1) }
        }
        return start..<end
    }
}
