extension TOMLDocument {
    /// Adds an element to an array, which is made when it is not there.
    ///
    /// A table gets a header in double brackets, unless the array is written in brackets and has elements.
    ///
    /// - Parameters:
    ///   - value: The element.
    ///   - path: The way to the array.
    /// - Throws: `TOMLError` when there is something else.
    package mutating func append(_ value: TOMLValue, to path: [TOMLStep]) throws(TOMLError) {
        guard let id = syntax.node(at: path) else {
            guard case .key(let name)? = path.last else { throw fault("'\(path.pathText)' is no array", at: path) }
            guard case .table(let table) = value, let parent = headerOwner(path) else {
                return try set(.array([value]), at: path)
            }
            return try insertSections(parent.names + [name], table, in: parent.id, isElement: true)
        }
        let node = syntax.nodes[id]
        guard node.isArray else { throw fault("'\(path.pathText)' is no array", at: path) }
        if case .table(let table) = value {
            if node.origin == .headers, let parent = node.parent, let name = node.name {
                return try insertSections([name], table, in: parent, isElement: true, after: extentEnd(id))
            }
            if node.children.isEmpty, headerOwner(path) != nil {
                var copy = self
                try copy.removeLine(of: id)
                try copy.append(value, to: path)
                self = copy
                return
            }
        }
        guard node.origin == .inline else { throw fault("'\(path.pathText)' takes only tables", at: path) }
        try insertElement(value, at: path, index: node.children.count)
    }

    /// The table that a header goes below, with the names in between; nil when it is in braces or of dots.
    private func headerOwner(_ path: [TOMLStep]) -> (id: Int, names: [String])? {
        var around = Array(path.dropLast())
        var names: [String] = []
        while syntax.node(at: around) == nil, case .key(let key)? = around.popLast() { names.insert(key, at: 0) }
        guard let id = syntax.node(at: around), syntax.nodes[id].isTable else { return nil }
        switch syntax.nodes[id].origin {
        case .header, .implied: return (id, names)
        default: return nil
        }
    }

    /// Adds a line to a table with a header.
    func lineEdits(_ names: [String], _ value: TOMLValue, in table: Int, _ section: Int) -> [TOMLEdit] {
        let style = style(like: section)
        let line = style.line(names, value)
        let entries = syntax.sections[section].entries
        let last = entries.compactMap { syntax.nodes[$0].span?.upperBound }.last
        if let last = last ?? syntax.sections[section].header?.upperBound {
            let place = lineEnd(last)
            return [TOMLEdit(bytes[place - 1] == 0x0A ? line : style.newline + line, at: place)]
        }
        // The document has no keys before its first header.
        guard syntax.sections.count > 1 else {
            let place = bytes.count
            let isOpen = place > contentStart && bytes[place - 1] != 0x0A
            return [TOMLEdit(isOpen ? style.newline + line : line, at: place)]
        }
        return [TOMLEdit(line + style.newline, at: sectionStart(1))]
    }

    /// Adds a line to a table.
    mutating func insertLine(_ names: [String], _ value: TOMLValue, in table: Int) throws(TOMLError) {
        if let section = syntax.nodes[table].section {
            return try apply(lineEdits(names, value, in: table, section))
        }
        // A table that only others' headers name gets one, before the first of them.
        let first = syntax.sections.indices.first { syntax.isInside(syntax.sections[$0].table, table) } ?? 0
        let style = style(like: first)
        let header = "\(style.headerIndent)[\(headerName(table))]\(style.newline)"
        let text = header + style.line(names, value) + style.newline
        try apply([TOMLEdit(text, at: sectionStart(first))])
    }

    /// Adds a table, or an element of an array of tables, behind all that belongs to the table around it.
    ///
    /// - Parameters:
    ///   - names: The names from the table around it on.
    ///   - content: What the table has.
    ///   - parent: The table around it.
    ///   - isElement: Whether the header has double brackets.
    ///   - place: Where to put it; nil for the end of the table around it.
    /// - Throws: `TOMLError` when the outcome is no TOML.
    mutating func insertSections(
        _ names: [String],
        _ content: TOMLTable,
        in parent: Int,
        isElement: Bool,
        after place: Int? = nil
    ) throws(TOMLError) {
        let place = place ?? (parent == 0 ? bytes.count : extentEnd(parent))
        // The style of the section before.
        let near = syntax.sections.indices.last { sectionEnd($0) <= place } ?? 0
        var style = style(like: near)
        if near == 0 { style.headerIndent = "" }
        let path = (parent == 0 ? [] : headerNames(parent)) + names
        // Also an empty table needs its header.
        var sections = TOMLWriter.sections(path, content, isElement: isElement, style)
        if sections.isEmpty { sections = ["[\(path.map(TOMLWriter.key).joined(separator: "."))]\(style.newline)"] }
        var text = sections.joined(separator: style.newline)
        if place > contentStart {
            if bytes[place - 1] != 0x0A {
                text = style.newline + style.newline + text
            } else if !isBlank(lineStart(place - 1)) {
                text = style.newline + text
            }
        }
        if place < bytes.count, !isBlank(place) { text += style.newline }
        try apply([TOMLEdit(text, at: place)])
    }

    /// Adds a key to a table in braces.
    mutating func insertMember(_ value: TOMLValue, _ names: [String], of table: Int) throws(TOMLError) {
        let node = syntax.nodes[table]
        guard let span = node.span else { return }
        let member = "\(names.map(TOMLWriter.key).joined(separator: ".")) = \(TOMLWriter.value(value))"
        guard let last = node.entries.last.flatMap({ syntax.nodes[$0].span }) else {
            guard span.count > 2 else { return try apply([TOMLEdit("{ \(member) }", over: span)]) }
            return try apply([TOMLEdit(" \(member)", at: span.lowerBound + 1)])
        }
        try apply([TOMLEdit(", \(member)", at: last.upperBound)])
    }

    /// Adds an element to an array in brackets.
    mutating func insertElement(_ value: TOMLValue, at path: [TOMLStep], index: Int) throws(TOMLError) {
        guard let id = syntax.node(at: path), let span = syntax.nodes[id].span else { return }
        let elements = syntax.nodes[id].children.compactMap { syntax.nodes[$0].span }
        let text = TOMLWriter.value(value)
        var style = style(like: nil)
        guard let last = elements.last else {
            guard bytes[span].contains(0x0A) else { return try apply([TOMLEdit("[\(text)]", over: span)]) }
            // There is nothing before the bracket in its line.
            let line = "\(indent(span.upperBound - 1))    \(text),\(style.newline)"
            return try apply([TOMLEdit(line, at: lineStart(span.upperBound - 1))])
        }
        copyArrayStyle(id, &style)
        if index < elements.count {
            let place = elements[index].lowerBound
            let isFirst = bytes[lineStart(place)..<place].allSatisfy { $0 == 0x20 || $0 == 0x09 }
            return try apply([TOMLEdit(text + (isFirst ? ",\(style.newline)\(indent(place))" : ", "), at: place)])
        }
        let comma = lastComma(last.upperBound)
        guard let elementIndent = style.elementIndent else {
            return try apply([TOMLEdit(", \(text)", at: last.upperBound)])
        }
        var edits = comma == nil ? [TOMLEdit(",", at: last.upperBound)] : []
        let end = lineEnd(comma ?? last.upperBound)
        if end < span.upperBound {
            edits.append(TOMLEdit("\(elementIndent)\(text)\(comma == nil ? "" : ",")\(style.newline)", at: end))
        } else {
            edits.append(TOMLEdit(" \(text)", at: comma.map { $0 + 1 } ?? last.upperBound))
        }
        try apply(edits)
    }

    /// The names of a header.
    func headerNames(_ id: Int) -> [String] {
        var names: [String] = []
        var next: Int? = id
        while let current = next {
            if let name = syntax.nodes[current].name { names.insert(name, at: 0) }
            next = syntax.nodes[current].parent
        }
        return names
    }

    /// The text of a header.
    private func headerName(_ id: Int) -> String {
        headerNames(id).map(TOMLWriter.key).joined(separator: ".")
    }
}
