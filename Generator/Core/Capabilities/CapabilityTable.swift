/// What is known of providers, as Markdown for people: where they are, and what each can do.
struct CapabilityTable {
    /// A provider in one of its dialects.
    private struct Row {
        /// The provider's identifier.
        let provider: String
        /// The dialect's identifier.
        let dialect: String
        /// How far each capability goes.
        let cells: [Support]
    }

    /// The providers.
    private let providers: [Provider]

    /// The providers in each of the dialects that they chat in.
    private let rows: [Row]

    /// What each provider offers beside chats, by the provider's identifier.
    private let services: [String: [String]]

    /// Takes specs that are right.
    init(_ specs: CheckedSpecs) {
        providers = specs.providers
        let dialects = specs.dialectsByID
        rows = providers.flatMap { provider in
            provider.bindings.compactMap { binding in
                guard let dialect = dialects[binding.dialect], dialect.chat != nil else { return nil }
                let reader = CapabilityReader(dialect, binding)
                let cells = Capability.allCases.map { reader.support(for: $0) }
                return Row(provider: provider.id, dialect: binding.dialect, cells: cells)
            }
        }
        services = Dictionary(
            providers.map { ($0.id, Self.services(of: $0, dialects)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What a provider offers beside chats, in one of its dialects or another.
    private static func services(of provider: Provider, _ dialects: [String: Dialect]) -> [String] {
        [("embed", "embeddings"), ("modelList", "models")].compactMap { section, word in
            let isOffered = provider.bindings.contains { binding in
                dialects[binding.dialect]?.root[section] != nil
                    && !binding.lacks.contains { $0.string == section }
            }
            return isOffered ? word : nil
        }
    }

    /// The tables and the legend; ends with a line break.
    var markdown: String {
        [addresses, capabilities, legend].map { $0.map { "\($0)\n" }.joined() }.joined(separator: "\n")
    }

    /// The table of dialects, keys and addresses; the default dialect comes first.
    private var addresses: [String] {
        Self.head(["Provider", "Dialects", "Key", "Address", "Beside chats"])
            + providers.map { provider in
                let key = Self.codes(provider.keyVariables)
                let model = provider.modelVariables.isEmpty ? "" : "; model: \(Self.codes(provider.modelVariables))"
                let services = services[provider.id] ?? []
                return Self.line([
                    Self.codes([provider.id]), Self.codes(provider.bindings.map(\.dialect)), key,
                    Self.codes(provider.baseURLVariables) + model,
                    services.isEmpty ? "nothing" : services.joined(separator: ", "),
                ])
            }
    }

    /// The capabilities that any provider has, by their places.
    private var columns: [(place: Int, title: String)] {
        Capability.allCases.enumerated().filter { place, _ in rows.contains { $0.cells[place] != .no } }
            .map { (place: $0, title: $1.title) }
    }

    /// The table of capabilities.
    private var capabilities: [String] {
        Self.head(["Provider", "Dialect"] + columns.map(\.title))
            + rows.map { row in
                let cells = columns.map { row.cells[$0.place].rawValue }
                return Self.line([Self.codes([row.provider]), Self.codes([row.dialect])] + cells)
            }
    }

    /// What the words of the cells mean, those that stand there.
    private var legend: [String] {
        let used = Set(rows.flatMap { row in columns.map { row.cells[$0.place] } })
        let words = Support.allCases.filter { used.contains($0) }.map { "*\($0.rawValue)*: \($0.meaning)" }
        return words.enumerated().reduce(into: []) { lines, word in
            let text = word.element + (word.offset == words.count - 1 ? "." : ";")
            if let last = lines.last, last.count + text.count < 120 {
                lines[lines.count - 1] = "\(last) \(text)"
            } else {
                lines.append(text)
            }
        }
    }

    /// The first two lines of a table.
    private static func head(_ titles: [String]) -> [String] {
        [line(titles), line(titles.map { _ in "---" })]
    }

    /// A line of a table.
    private static func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

    /// Names as code; `none` when there are none.
    private static func codes(_ names: [String]) -> String {
        names.isEmpty ? "none" : names.map { "`\($0)`" }.joined(separator: ", ")
    }
}
