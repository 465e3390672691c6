extension TOMLDocument {
    /// Takes a value out, with its key, its header and the comments directly above them.
    ///
    /// Comments at the very beginning of the document stay. What is not there is no fault.
    ///
    /// - Parameter path: The way to it.
    /// - Throws: `TOMLError` when the way is empty.
    package mutating func remove(at path: [TOMLStep]) throws(TOMLError) {
        guard !path.isEmpty else { throw fault("the document itself cannot be taken out", at: path) }
        var copy = self
        while let id = copy.syntax.node(at: path) {
            if let container = copy.inlineContainer(of: id) {
                try copy.removeInline(id, container)
            } else {
                try copy.removeLines(of: id)
            }
            // The elements behind it have moved up.
            if case .index? = path.last { break }
        }
        self = copy
    }

    /// Takes out the line of a value, but not the comments above it.
    mutating func removeLine(of id: Int) throws(TOMLError) {
        guard let start = syntax.nodes[id].keyStart, let end = syntax.nodes[id].span?.upperBound else { return }
        try apply([TOMLEdit(removing: lineStart(start)..<lineEnd(end))])
    }

    /// The array or table around a value when that is written in brackets or braces.
    private func inlineContainer(of id: Int) -> Int? {
        var next = syntax.nodes[id].parent
        while let current = next {
            switch syntax.nodes[current].origin {
            case .inline: return current
            case .dotted: next = syntax.nodes[current].parent
            default: return nil
            }
        }
        return nil
    }

    /// Takes out all lines that a value has.
    private mutating func removeLines(of id: Int) throws(TOMLError) {
        var ranges: [Range<Int>] = []
        for (index, section) in syntax.sections.enumerated() {
            if section.header != nil, syntax.isInside(section.table, id) {
                ranges.append(sectionStart(index)..<sectionEnd(index))
                continue
            }
            for entry in section.entries where syntax.isInside(entry, id) {
                guard let start = syntax.nodes[entry].keyStart, let end = syntax.nodes[entry].span?.upperBound
                else { continue }
                ranges.append(commentStart(lineStart(start))..<lineEnd(end))
            }
        }
        // Sections in a row go with the blank lines between them.
        var joined: [Range<Int>] = []
        for range in ranges {
            if let last = joined.last,
                bytes[last.upperBound..<max(last.upperBound, range.lowerBound)].allSatisfy({ $0 <= 0x20 })
            {
                joined[joined.count - 1] = last.lowerBound..<range.upperBound
            } else {
                joined.append(range)
            }
        }
        try apply(joined.map { TOMLEdit(removing: withBlankLines($0)) })
    }

    /// Takes an element or a key out of brackets or braces.
    private mutating func removeInline(_ id: Int, _ container: Int) throws(TOMLError) {
        let node = syntax.nodes[container]
        let members = node.isArray ? node.children : node.entries
        guard let span = node.span, let index = members.firstIndex(where: { syntax.isInside($0, id) }) else { return }
        let ranges = members.compactMap { member in
            syntax.nodes[member].span.map { (syntax.nodes[member].keyStart ?? $0.lowerBound)..<$0.upperBound }
        }
        guard members.count > 1 || (node.isArray && bytes[span].contains(0x0A)) else {
            return try apply([TOMLEdit(node.isArray ? "[]" : "{}", over: span)])
        }
        if !node.isArray {
            let isLast = index == members.count - 1
            let range =
                isLast
                ? ranges[index - 1].upperBound..<ranges[index].upperBound
                : ranges[index].lowerBound..<ranges[index + 1].lowerBound
            return try apply([TOMLEdit(removing: range)])
        }
        try apply([TOMLEdit(removing: elementRange(ranges, index, in: span))])
    }

    /// What goes with an element of an array: its lines if they hold nothing else, or it and a comma.
    private func elementRange(_ ranges: [Range<Int>], _ index: Int, in span: Range<Int>) -> Range<Int> {
        let own = ranges[index]
        let comma = lastComma(own.upperBound)
        let end = comma.map { $0 + 1 } ?? own.upperBound
        let line = lineStart(own.lowerBound)
        let isFirst = bytes[line..<own.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x09 }
        let rest = bytes[end...].first { $0 != 0x20 && $0 != 0x09 }
        if isFirst, line > span.lowerBound, rest == 0x0A || rest == 0x0D || rest == UInt8(ascii: "#") {
            return max(commentStart(line), lineEnd(span.lowerBound))..<lineEnd(end)
        }
        if index + 1 < ranges.count {
            let between = bytes[end..<ranges[index + 1].lowerBound]
            return own.lowerBound..<(between.contains(0x0A) ? end : ranges[index + 1].lowerBound)
        }
        guard index > 0 else { return own.lowerBound..<end }
        let between = bytes[ranges[index - 1].upperBound..<own.lowerBound]
        return between.contains(0x0A) ? own.lowerBound..<end : ranges[index - 1].upperBound..<own.upperBound
    }
}
