import GeneratorCore

/// A key or a string of a spec.
struct SpecToken {
    /// The text, without quotation marks.
    let text: String
    /// Where the text stands in the file's bytes, without quotation marks.
    let range: Range<Int>
    /// Where the token stands, for people.
    let location: Location
    /// The names on the way to it, with `[]` for elements of lists; a key is the last of them.
    let path: [String]
    /// Whether it is a key.
    let isKey: Bool
    /// The other keys of the same object; empty for strings.
    let neighbours: Set<String>
}

extension SpecToken {
    /// Finds all tokens of a spec, in the order of the file.
    static func all(in file: SourceFile) -> [SpecToken] {
        var diagnostics = Diagnostics()
        guard let root = SpecParser.parse(file.bytes, file: file.path, into: &diagnostics) else { return [] }
        var lines = [0]
        for (index, byte) in file.bytes.enumerated() where byte == 0x0A { lines.append(index + 1) }
        var finder = Finder(bytes: file.bytes, lines: lines)
        finder.visit(root, [])
        return finder.tokens
    }

    /// Walks over a spec.
    private struct Finder {
        /// The file.
        let bytes: [UInt8]
        /// Where each line begins.
        let lines: [Int]
        /// What was found.
        var tokens: [SpecToken] = []

        /// Makes a finder.
        init(bytes: [UInt8], lines: [Int]) {
            self.bytes = bytes
            self.lines = lines
        }

        /// Visits a value.
        mutating func visit(_ node: SpecNode, _ path: [String]) {
            if let text = node.string { add(text, node.location, path, isKey: false, []) }
            for element in node.elements ?? [] { visit(element, path + ["[]"]) }
            let members = node.members ?? []
            let keys = Set(members.map(\.key))
            for member in members {
                add(member.key, member.keyLocation, path + [member.key], isKey: true, keys)
                visit(member.value, path + [member.key])
            }
        }

        /// Adds a token; one with escapes is left out.
        private mutating func add(
            _ text: String,
            _ location: Location,
            _ path: [String],
            isKey: Bool,
            _ keys: Set<String>
        ) {
            let start = lines[location.position.line - 1] + location.position.column
            let range = start..<start + text.utf8.count
            guard !text.isEmpty, range.upperBound <= bytes.count, bytes[range].elementsEqual(text.utf8) else { return }
            tokens.append(
                SpecToken(text: text, range: range, location: location, path: path, isKey: isKey, neighbours: keys)
            )
        }
    }
}
