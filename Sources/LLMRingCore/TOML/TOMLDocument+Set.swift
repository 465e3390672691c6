extension TOMLDocument {
    /// Puts a value somewhere, in the place of what is there.
    ///
    /// A key that is not there yet comes behind its table's others, a table gets a header; tables on the
    /// way are made. Of an array that is there, only the elements that differ are written.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The way to it, which ends in a key, or in the position of an element that is there.
    /// - Throws: `TOMLError` when the way goes through what is no table, or ends in no element.
    package mutating func set(_ value: TOMLValue, at path: [TOMLStep]) throws(TOMLError) {
        guard let last = path.last else { throw fault("the document itself cannot be set; set its keys", at: path) }
        if let id = syntax.node(at: path) {
            guard self[path] != value else { return }
            if let span = syntax.nodes[id].span { return try replace(id, span, with: value, at: path) }
            guard case .key = last else {
                throw fault("a table with a header cannot be set as a whole; set its keys", at: path)
            }
            var copy = self
            try copy.remove(at: path)
            try copy.set(value, at: path)
            self = copy
            return
        }
        guard case .key(let name) = last else {
            throw fault("'\(path.pathText)' is not there; insert it", at: path)
        }
        try insert(value, name, in: Array(path.dropLast()))
    }

    /// Replaces a value that has bytes of its own.
    private mutating func replace(
        _ id: Int,
        _ span: Range<Int>,
        with value: TOMLValue,
        at path: [TOMLStep]
    ) throws(TOMLError) {
        if case .array(let values) = value, syntax.nodes[id].isArray, !values.isEmpty,
            !syntax.nodes[id].children.isEmpty || bytes[span].contains(0x0A)
        {
            return try replaceElements(with: values, at: path)
        }
        if case .string(let text) = value, bytes[span.lowerBound] == UInt8(ascii: "'"), !text.contains("'"),
            text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
        {
            return try apply([TOMLEdit("'\(text)'", over: span)])
        }
        try apply([TOMLEdit(TOMLWriter.value(value), over: span)])
    }

    /// Makes an array have these elements; those at both ends that are the same stay.
    private mutating func replaceElements(with values: [TOMLValue], at path: [TOMLStep]) throws(TOMLError) {
        let old = self[path]?.arrayValue ?? []
        let head = zip(old, values).prefix { $0 == $1 }.count
        let room = min(old.count, values.count) - head
        let tail = zip(old.reversed(), values.reversed()).prefix(room).prefix { $0 == $1 }.count
        let change = min(old.count, values.count) - head - tail
        var copy = self
        for index in head..<(head + change) { try copy.set(values[index], at: path + [.index(index)]) }
        for index in (head + change)..<max(head + change, values.count - tail) {
            try copy.insertElement(values[index], at: path, index: index)
        }
        // From behind, so that positions hold.
        for index in stride(from: old.count - tail - 1, through: head + change, by: -1) where old.count > values.count {
            try copy.remove(at: path + [.index(index)])
        }
        self = copy
    }

    /// Adds a key to a table.
    private mutating func insert(_ value: TOMLValue, _ name: String, in path: [TOMLStep]) throws(TOMLError) {
        guard let table = syntax.node(at: path) else {
            // The tables on the way come into being with the last one.
            var around = path
            var names: [String] = []
            while syntax.node(at: around) == nil, case .key(let key)? = around.popLast() { names.insert(key, at: 0) }
            guard let owner = syntax.node(at: around), syntax.nodes[owner].isTable else {
                throw fault("'\(around.pathText)' has nothing under '\(name)'; it is no table", at: around)
            }
            // No header goes below what braces or dots made.
            if [.inline, .dotted].contains(syntax.nodes[owner].origin), let first = names.first {
                let inner = names.dropFirst().reversed().reduce(TOMLTable([(name, value)])) {
                    TOMLTable([($1, .table($0))])
                }
                return try insert(.table(inner), first, in: around)
            }
            return try insertSections(names, TOMLTable([(name, value)]), in: owner, isElement: false)
        }
        guard syntax.nodes[table].isTable else {
            throw fault("'\(path.pathText)' is \(syntax.value(of: table).kind), no table", at: path)
        }
        var owner = table
        var names = [name]
        while syntax.nodes[owner].origin == .dotted, let parent = syntax.nodes[owner].parent {
            names.insert(syntax.nodes[owner].name ?? "", at: 0)
            owner = parent
        }
        if syntax.nodes[owner].origin == .inline { return try insertMember(value, names, of: owner) }
        if TOMLWriter.isSection(value), names.count == 1 {
            guard case .array(let elements) = value else {
                return try insertSections(names, value.tableValue ?? [:], in: table, isElement: false)
            }
            var copy = self
            for element in elements { try copy.append(element, to: path + [.key(name)]) }
            self = copy
            return
        }
        try insertLine(names, value, in: owner)
    }
}
