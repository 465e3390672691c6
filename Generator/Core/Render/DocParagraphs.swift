/// Parts the text of a comment into paragraphs and words.
enum DocParagraphs {
    /// The words of each paragraph; a list item is a paragraph whose first word is `-`.
    static func words(of text: String) -> [[String]] {
        var result: [[String]] = []
        var current: [String] = []
        var isLineEmpty = true
        let bytes = Array(text.utf8)
        var start = 0
        for index in 0...bytes.count {
            let byte = index < bytes.count ? bytes[index] : UInt8(ascii: "\n")
            guard byte <= 0x20 || byte == 0x7F else { continue }
            if start < index {
                let word = String(decoding: bytes[start..<index], as: UTF8.self)
                let isItem = isLineEmpty && (word == "-" || word == "*")
                if isItem, !current.isEmpty {
                    result.append(current)
                    current = []
                }
                current.append(isItem ? "-" : word)
                isLineEmpty = false
            }
            start = index + 1
            guard byte == UInt8(ascii: "\n") else { continue }
            if isLineEmpty, !current.isEmpty {
                result.append(current)
                current = []
            }
            isLineEmpty = true
        }
        return current.isEmpty ? result : result + [current]
    }

    /// Whether a word would begin a list, a heading or a quotation at the start of a line.
    static func isMarker(_ word: String) -> Bool {
        guard let last = word.utf8.last, !NameWords.isLetter(last) else { return word.hasPrefix("```") }
        if word.utf8.allSatisfy({ "-+*#>=".utf8.contains($0) }) { return true }
        return word.utf8.dropLast().allSatisfy(NameWords.isDigit) && (word.hasSuffix(".") || word.hasSuffix(")"))
    }
}
