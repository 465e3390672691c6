/// Writes TOML values anew.
package enum TOMLWriter {
    /// Writes a key, in quotes only where it must.
    package static func key(_ key: String) -> String {
        !key.isEmpty && key.utf8.allSatisfy(isBare) ? key : string(key)
    }

    /// Writes a value in one line.
    package static func value(_ value: TOMLValue) -> String {
        switch value {
        case .string(let text): return string(text)
        case .integer(let number): return number.description
        case .float(let number): return number.description
        case .bool(let truth): return truth.description
        case .dateTime(let dateTime): return dateTime.description
        case .array(let values): return "[\(values.map { self.value($0) }.joined(separator: ", "))]"
        case .table(let table):
            guard !table.isEmpty else { return "{}" }
            return "{ \(table.members.map { "\(key($0.key)) = \(self.value($0.value))" }.joined(separator: ", ")) }"
        }
    }

    /// Writes a whole document: values first, then tables under headers.
    ///
    /// - Parameter table: The document.
    /// - Returns: The text; it ends in a line break unless it is empty.
    package static func document(_ table: TOMLTable) -> String {
        sections([], table, isElement: false, TOMLStyle()).joined(separator: "\n")
    }

    /// Whether a byte may stand in a key without quotes.
    static func isBare(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    /// Writes a table as sections, each with its header and line breaks.
    static func sections(_ path: [String], _ table: TOMLTable, isElement: Bool, _ style: TOMLStyle) -> [String] {
        let lines = table.members.filter { !isSection($0.value) }.map { style.line([$0.key], $0.value) }
        let nested = table.members.filter { isSection($0.value) }
        var sections: [String] = []
        // A table of tables alone needs no header.
        if !path.isEmpty, isElement || !lines.isEmpty || nested.isEmpty {
            let name = path.map(key).joined(separator: ".")
            sections = [
                "\(style.headerIndent)\(isElement ? "[[\(name)]]" : "[\(name)]")\(style.newline)" + lines.joined()
            ]
        } else if !lines.isEmpty {
            sections = [lines.joined()]
        }
        for (key, value) in nested {
            if case .table(let inner) = value {
                sections += self.sections(path + [key], inner, isElement: false, style)
            }
            for element in value.arrayValue ?? [] {
                sections += self.sections(path + [key], element.tableValue ?? [:], isElement: true, style)
            }
        }
        return sections
    }

    /// Whether a value gets headers: a table, or an array of tables.
    static func isSection(_ value: TOMLValue) -> Bool {
        switch value {
        case .table: true
        case .array(let values): !values.isEmpty && values.allSatisfy { $0.tableValue != nil }
        default: false
        }
    }

    /// Writes a text in double quotes.
    static func string(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\u{08}": quoted += "\\b"
            case "\t": quoted += "\\t"
            case "\n": quoted += "\\n"
            case "\u{0C}": quoted += "\\f"
            case "\r": quoted += "\\r"
            case "\u{00}"..."\u{1F}", "\u{7F}":
                let digits = String(scalar.value, radix: 16, uppercase: true)
                quoted += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
