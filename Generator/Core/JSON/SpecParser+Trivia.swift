extension SpecParser {
    /// Steps over white space, and over comments with a report of each.
    mutating func skipTrivia() {
        while let byte = cursor.current {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                cursor.advance()
            case UInt8(ascii: "#"):
                skipComment(isBlock: false)
            case UInt8(ascii: "/") where cursor.peek(1) == UInt8(ascii: "/"):
                skipComment(isBlock: false)
            case UInt8(ascii: "/") where cursor.peek(1) == UInt8(ascii: "*"):
                skipComment(isBlock: true)
            default:
                return
            }
        }
    }

    /// Steps over what cannot be read, up to the next place where reading makes sense.
    mutating func skipJunk() {
        isDamaged = true
        isRecovering = true
        cursor.advanceCharacter()
        while let byte = cursor.current, !",:{}[]\"\n\r".utf8.contains(byte) {
            cursor.advance()
        }
    }

    /// Reports a comment and steps over it.
    private mutating func skipComment(isBlock: Bool) {
        report("JSON has no comments; remove it")
        guard isBlock else {
            cursor.take { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
            return
        }
        let start = cursor.position
        cursor.advance(by: 2)
        while cursor.current != nil {
            if cursor.current == UInt8(ascii: "*"), cursor.peek(1) == UInt8(ascii: "/") {
                cursor.advance(by: 2)
                return
            }
            cursor.advance()
        }
        isDamaged = true
        report("the comment is not closed", at: start)
    }
}
