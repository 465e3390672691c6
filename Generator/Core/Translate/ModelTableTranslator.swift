/// Writes a table of models as one text that is read when it is first asked for.
///
/// A literal of structs would take the compiler minutes.
struct ModelTableTranslator {
    /// Writes the file of a table.
    func translate(_ table: ModelTable, _ provider: Provider) -> String {
        var writer = LineWriter()
        writer.line(Translation.header(table.root.file))
        writer.blank()
        writer.block("extension \(provider.swiftName)Client {") { writer in
            writer.doc("The models as JSON, in the format of the registry.")
            writer.line("package static let models: String = #\"\"\"")
            writer.indented { writer in
                for line in lines(of: table.root, width: writer.room - 1) { writer.line(line) }
                writer.line("\"\"\"#")
            }
        }
        return writer.text
    }

    /// The JSON in lines that break between its pieces.
    private func lines(of node: SpecNode, width: Int) -> [String] {
        var lines = [""]
        for piece in pieces(of: node, head: "", tail: "") {
            let last = lines.count - 1
            if lines[last].isEmpty || lines[last].count + piece.count <= width {
                lines[last] += piece
            } else {
                lines.append(piece)
            }
        }
        return lines
    }

    /// The JSON in pieces that stand on one line each.
    private func pieces(of node: SpecNode, head: String, tail: String) -> [String] {
        guard case .object(let members) = node.kind, !members.isEmpty else {
            // In a raw literal a backslash before this sign would be an escape.
            let json = node.json.split(separator: "#", omittingEmptySubsequences: false).joined(separator: "\\u0023")
            return [head + json + tail]
        }
        let inner = members.enumerated().flatMap { index, member in
            pieces(
                of: member.value,
                head: "\(SpecNode.quoted(member.key)):",
                tail: index == members.count - 1 ? "" : ","
            )
        }
        return [head + "{"] + inner + ["}" + tail]
    }
}
