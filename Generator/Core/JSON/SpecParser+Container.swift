extension SpecParser {
    /// Reads an array.
    mutating func parseArray() -> SpecNode {
        var elements: [SpecNode] = []
        let start = cursor.position
        parseItems(closedBy: UInt8(ascii: "]")) { parser in
            if let element = parser.parseValue() { elements.append(element) }
        }
        return node(.array(elements), from: start)
    }

    /// Reads an object.
    mutating func parseObject() -> SpecNode {
        var members: [SpecNode.Member] = []
        var first: [String: Location] = [:]
        let start = cursor.position
        parseItems(closedBy: UInt8(ascii: "}")) { parser in
            guard let member = parser.parseMember() else { return }
            if let other = first[member.key] {
                let note = Diagnostic.Note("'\(member.key)' is first written here", at: other)
                parser.report("duplicate key '\(member.key)'", at: member.keyPosition, notes: [note])
            } else {
                first[member.key] = member.keyLocation
                members.append(member)
            }
        }
        return node(.object(members), from: start)
    }

    /// Reads what stands between two brackets, item by item.
    private mutating func parseItems(closedBy closer: UInt8, item: (inout Self) -> Void) {
        guard openings.count < Self.depthLimit else {
            stop("nested deeper than \(Self.depthLimit) levels")
            return
        }
        openings.append(Opening(byte: cursor.current ?? 0, position: cursor.position))
        defer { openings.removeLast() }
        cursor.advance()
        while true {
            skipTrivia()
            switch cursor.current {
            case nil:
                return reportEnd()
            case closer:
                return cursor.advance()
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if isClosedTooEarly(by: closer) { return }
            case UInt8(ascii: ","):
                report("one ',' too many; remove it")
                cursor.advance()
            default:
                item(&self)
                parseSeparator(before: closer)
            }
        }
    }

    /// Reads the comma after an item; a missing and a trailing one are reported.
    private mutating func parseSeparator(before closer: UInt8) {
        let itemEnd = cursor.position
        let wasRecovering = isRecovering
        isRecovering = false
        skipTrivia()
        switch cursor.current {
        case UInt8(ascii: ","):
            let comma = cursor.position
            cursor.advance()
            skipTrivia()
            if cursor.current == closer { report("trailing ','; remove it", at: comma) }
        case nil, UInt8(ascii: "}"), UInt8(ascii: "]"):
            break
        default:
            if !wasRecovering { report("missing ',' after this value", at: itemEnd) }
        }
    }

    /// Reports the wrong closing bracket; steps over it unless it closes something further out.
    ///
    /// - Parameter closer: The bracket that should have come.
    /// - Returns: Whether the innermost opening is to be taken as closed.
    private mutating func isClosedTooEarly(by closer: UInt8) -> Bool {
        guard let found = cursor.current, let innermost = openings.last else { return true }
        isDamaged = true
        let opener = Character(Unicode.Scalar(innermost.byte))
        report(
            "expected '\(Character(Unicode.Scalar(closer)))', found '\(Character(Unicode.Scalar(found)))'",
            notes: [Diagnostic.Note("to close this '\(opener)'", at: location(innermost.position))]
        )
        if openings.dropLast().contains(where: { $0.byte != innermost.byte }) {
            return true
        }
        cursor.advance()
        return false
    }

    /// Reports that the file ends too early.
    mutating func reportEnd() {
        guard let innermost = openings.last else { return }
        isDamaged = true
        let opener = Character(Unicode.Scalar(innermost.byte))
        let note = Diagnostic.Note("this '\(opener)' is not closed", at: location(innermost.position))
        stop("the file ends too early", notes: [note])
    }
}
