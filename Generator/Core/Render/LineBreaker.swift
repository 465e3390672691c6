/// Breaks lines of Swift that are too long, as the formatter would.
///
/// Knows calls, lists, `?:` and `??`; a text that is too long stays as it is.
package enum LineBreaker {
    /// Breaks all lines of a source that are too long.
    package static func format(_ source: String) -> String {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.flatMap { line -> [String] in
            guard line.count >= LineWriter.width else { return [String(line)] }
            let code = line.drop { $0 == " " }
            guard !code.hasPrefix("//") else { return [String(line)] }
            return broken(String(code), indent: line.count - code.count)
        }.joined(separator: "\n")
    }

    /// The lines that one line becomes.
    private static func broken(_ code: String, indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        guard indent + code.count >= LineWriter.width else { return [margin + code] }
        if code.hasPrefix("case "), let colon = find(": return ", in: code).first {
            let label = String(code.prefix(colon + 1))
            return [margin + label] + broken(String(code.dropFirst(colon + 2)), indent: indent + 4)
        }
        if let lines = brokenBody(code, indent: indent, margin) { return lines }
        if let lines = brokenOperators(code, indent: indent, margin) { return lines }
        return brokenBrackets(code, indent: indent, margin) ?? [margin + code]
    }

    /// Breaks the braces of a declaration, a statement or a trailing closure that stands on one line.
    private static func brokenBody(_ code: String, indent: Int, _ margin: String) -> [String]? {
        let heads = ["edit(", "for ", "if ", "package ", "page: ", "private ", "public "]
        let end = code.hasSuffix(",") ? "," : ""
        let code = String(code.dropLast(end.count))
        guard heads.contains(where: { code.hasPrefix($0) }), code.hasSuffix(" }") else { return nil }
        guard let open = find(" { ", in: code).first else { return nil }
        let head = String(code.prefix(open + 2))
        let body = String(code.dropFirst(open + 3).dropLast(2))
        let condition = String(code.prefix(open))
        let isLong = indent + head.count >= LineWriter.width
        let start = isLong ? broken(condition, indent: indent) + [margin + "{"] : [margin + head]
        return start + broken(body, indent: indent + 4) + [margin + "}" + end]
    }

    /// Breaks before `?` and `:`, or before each `??`.
    private static func brokenOperators(_ code: String, indent: Int, _ margin: String) -> [String]? {
        let question = find(" ? ", in: code)
        var cuts = question.isEmpty ? find(" ?? ", in: code) : Array(question.prefix(1))
        if let first = question.first { cuts += find(" : ", in: code).filter { $0 > first }.prefix(1) }
        guard !cuts.isEmpty else { return nil }
        let text = Array(code)
        var lines: [String] = []
        var start = 0
        let equals = question.isEmpty ? find(" = ", in: code).first : nil
        if let equals, !code.hasPrefix("if "), equals < cuts[0] {
            lines.append(margin + String(text[..<(equals + 2)]))
            start = equals + 3
        }
        for (index, cut) in (cuts + [text.count]).enumerated() {
            let piece = String(text[start..<cut])
            lines += broken(piece, indent: index == 0 && start == 0 ? indent : indent + 4)
            start = cut + 1
        }
        return lines
    }

    /// Breaks the largest brackets, one element a line.
    private static func brokenBrackets(_ code: String, indent: Int, _ margin: String) -> [String]? {
        let text = Array(code)
        guard let (open, close) = largestBrackets(text) else { return nil }
        let head = String(text[...open])
        let tail = String(text[close...])
        var lines = [margin + head]
        let elements = split(text[(open + 1)..<close])
        let isList = text[open] == "[" && elements.count > 1
        for (index, element) in elements.enumerated() {
            let comma = index < elements.count - 1 || isList ? "," : ""
            lines += broken(element + comma, indent: indent + 4)
        }
        return lines + [margin + tail]
    }

    /// The outermost brackets with the most between them.
    private static func largestBrackets(_ text: [Character]) -> (Int, Int)? {
        var best: (Int, Int)?
        var open: [Int] = []
        walk(text[...]) { index, character in
            if "([{".contains(character) {
                open.append(index)
            } else if ")]}".contains(character), let start = open.popLast(), open.isEmpty, text[start] != "{" {
                if index - start > 1, best.map({ index - start > $0.1 - $0.0 }) ?? true { best = (start, index) }
            }
        }
        return best
    }

    /// The elements between commas that stand in no brackets.
    private static func split(_ text: ArraySlice<Character>) -> [String] {
        var elements: [String] = []
        var depth = 0
        var start = text.startIndex
        walk(text) { index, character in
            if "([{".contains(character) { depth += 1 }
            if ")]}".contains(character) { depth -= 1 }
            if character == ",", depth == 0 {
                elements.append(String(text[start..<index]))
                start = index + 1
            }
        }
        elements.append(String(text[start...]))
        return elements.map { String($0.drop { $0 == " " }) }
    }

    /// Where a text stands that is in no brackets.
    private static func find(_ needle: String, in code: String) -> [Int] {
        let text = Array(code)
        let wanted = Array(needle)
        var places: [Int] = []
        var depth = 0
        walk(text[...]) { index, character in
            if "([{".contains(character) { depth += 1 }
            if ")]}".contains(character) { depth -= 1 }
            if depth == 0, text[index...].starts(with: wanted) { places.append(index) }
        }
        return places
    }

    /// Visits each character that is in no string literal.
    private static func walk(_ text: ArraySlice<Character>, _ visit: (Int, Character) -> Void) {
        var isInside = false
        var isEscaped = false
        for index in text.indices {
            let character = text[index]
            if isInside {
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    isInside = false
                }
                continue
            }
            if character == "\"" { isInside = true } else { visit(index, character) }
        }
    }
}
