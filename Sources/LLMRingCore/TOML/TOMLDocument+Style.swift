extension TOMLDocument {
    /// How the document writes things.
    ///
    /// - Parameter section: The section whose ways come first.
    /// - Returns: The style.
    func style(like section: Int?) -> TOMLStyle {
        var style = TOMLStyle()
        if let end = bytes.firstIndex(of: 0x0A), end > 0, bytes[end - 1] == 0x0D { style.newline = "\r\n" }
        let order = [section].compactMap { $0 } + syntax.sections.indices.reversed()
        if let entry = order.lazy.compactMap({ syntax.sections[$0].entries.last }).first {
            style.equals = equals(entry)
        }
        if let section {
            style.headerIndent = syntax.sections[section].header.map { indent($0.lowerBound) } ?? ""
            style.indent = style.headerIndent
            if let start = syntax.sections[section].entries.last.flatMap({ syntax.nodes[$0].keyStart }) {
                style.indent = indent(start)
            }
        }
        let arrays = order.lazy.flatMap { syntax.sections[$0].entries }.filter {
            syntax.nodes[$0].isArray && !syntax.nodes[$0].children.isEmpty
        }
        if let array = arrays.first { copyArrayStyle(array, &style) }
        return style
    }

    /// Takes over how an array is written.
    func copyArrayStyle(_ array: Int, _ style: inout TOMLStyle) {
        let node = syntax.nodes[array]
        guard let span = node.span, let first = node.children.first.flatMap({ syntax.nodes[$0].span }),
            let last = node.children.last.flatMap({ syntax.nodes[$0].span })
        else { return }
        let before = bytes[(span.lowerBound + 1)..<first.lowerBound]
        style.hasLastComma = lastComma(last.upperBound) != nil
        if before.contains(0x0A) {
            style.elementIndent = indent(first.lowerBound)
            style.indent = indent(span.upperBound - 1)
        } else if before.allSatisfy({ $0 == 0x20 }) {
            style.padding = String(decoding: before, as: UTF8.self)
        }
    }

    /// The comma behind an element, if there is one.
    func lastComma(_ end: Int) -> Int? {
        var parser = TOMLParser(bytes: bytes, position: end)
        // The document was read before, so that comments and line breaks hold.
        try? parser.skipLines()
        return parser.next == UInt8(ascii: ",") ? parser.position : nil
    }

    /// What stands between a key and its value, as far as it is the same for keys of any length.
    private func equals(_ entry: Int) -> String {
        guard let span = syntax.nodes[entry].span else { return " = " }
        var start = span.lowerBound
        while start > 0, [0x20, 0x09, UInt8(ascii: "=")].contains(bytes[start - 1]) { start -= 1 }
        let text = String(decoding: bytes[start..<span.lowerBound], as: UTF8.self)
        return text == "=" ? text : " = "
    }
}
