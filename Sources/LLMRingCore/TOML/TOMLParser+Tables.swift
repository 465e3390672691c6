extension TOMLParser {
    /// A part of a key, and where it begins.
    typealias KeyPart = (name: String, start: Int)

    /// Takes a header.
    mutating func header() throws(TOMLError) {
        let start = position
        let isArray = isNext("[[")
        position += isArray ? 2 : 1
        skipBlanks()
        let keys = try key()
        guard isNext(isArray ? "]]" : "]") else {
            throw fault("a header must end in '\(isArray ? "]]" : "]")'")
        }
        position += isArray ? 2 : 1
        var parent = 0
        for part in keys.dropLast() { parent = try step(into: part, of: parent) }
        guard let last = keys.last else { return }
        let table = isArray ? try element(last, of: parent) : try table(last, of: parent)
        syntax.nodes[table].section = syntax.sections.count
        syntax.sections.append(.init(table: table, header: start..<position))
    }

    /// Takes a key and a value; gives the value.
    mutating func entry(in table: Int) throws(TOMLError) -> Int {
        let start = position
        let keys = try key()
        guard next == UInt8(ascii: "=") else { throw fault("a key must be followed by '=' and a value") }
        position += 1
        skipBlanks()
        var owner = table
        for part in keys.dropLast() { owner = try dottedStep(into: part, of: owner) }
        guard let last = keys.last else { return owner }
        if syntax.child(last.name, of: owner) != nil { throw twice(last) }
        let id = try value(in: owner, name: last.name)
        syntax.nodes[id].keyStart = start
        return id
    }

    /// Goes through a part of a header that is not the last.
    private mutating func step(into part: KeyPart, of parent: Int) throws(TOMLError) -> Int {
        guard let id = syntax.child(part.name, of: parent) else {
            try checkDepth(in: parent, at: part.start)
            return syntax.add(.init(origin: .implied, depth: 0), to: parent, name: part.name)
        }
        switch syntax.nodes[id].origin {
        case .header, .implied, .dotted: return id
        case .headers: return syntax.nodes[id].children.last ?? id
        case .inline: throw closed(part)
        }
    }

    /// Goes through a part of a key that is not the last.
    private mutating func dottedStep(into part: KeyPart, of parent: Int) throws(TOMLError) -> Int {
        guard let id = syntax.child(part.name, of: parent) else {
            try checkDepth(in: parent, at: part.start)
            return syntax.add(.init(origin: .dotted, depth: 0), to: parent, name: part.name)
        }
        guard syntax.nodes[id].origin == .dotted else { throw closed(part) }
        return id
    }

    /// Makes the table of a header.
    private mutating func table(_ part: KeyPart, of parent: Int) throws(TOMLError) -> Int {
        guard let id = syntax.child(part.name, of: parent) else {
            try checkDepth(in: parent, at: part.start)
            return syntax.add(.init(origin: .header, depth: 0), to: parent, name: part.name)
        }
        guard syntax.nodes[id].origin == .implied else { throw twice(part) }
        syntax.nodes[id].origin = .header
        return id
    }

    /// Makes an element of an array of tables.
    private mutating func element(_ part: KeyPart, of parent: Int) throws(TOMLError) -> Int {
        try checkDepth(in: parent, at: part.start)
        let array: Int
        if let id = syntax.child(part.name, of: parent) {
            guard syntax.nodes[id].origin == .headers else { throw twice(part) }
            array = id
        } else {
            array = syntax.add(.init(origin: .headers, depth: 0, isArray: true), to: parent, name: part.name)
        }
        try checkDepth(in: array, at: part.start)
        return syntax.add(.init(origin: .header, depth: 0), to: array, name: nil)
    }

    /// The error for what is there already.
    private func twice(_ part: KeyPart) -> TOMLError {
        fault("'\(part.name)' is there already; keep one of them", at: part.start)
    }

    /// The error for what takes nothing more.
    private func closed(_ part: KeyPart) -> TOMLError {
        fault("'\(part.name)' is there already and takes nothing more; write this where it is defined", at: part.start)
    }
}
