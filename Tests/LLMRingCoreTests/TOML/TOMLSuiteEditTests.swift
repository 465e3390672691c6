import LLMRingCore
import Testing

/// Edits at every place of the suite's documents.
///
/// Source: <https://github.com/toml-lang/toml-test>.
@Suite(.enabled(if: !TOMLSuite.names.isEmpty, "the folder toml is not beside the package"))
struct TOMLSuiteEditTests {
    @Test(arguments: TOMLSuite.documents("valid"))
    func takingOutLeavesTheRest(_ document: TOMLSuite.Document) throws {
        let read = try TOMLDocument(parsing: document.bytes)
        for path in paths(.table(read.root)) {
            var edited = read
            try edited.remove(at: path)
            let expected = change(.table(read.root), path[...], to: nil)
            // A table or array that only headers made goes with the last of them.
            #expect(text(edited.root, pruned: true) == text(expected, pruned: true), "without \(path.pathText)")
        }
    }

    @Test(arguments: TOMLSuite.documents("valid"))
    func settingLeavesTheRest(_ document: TOMLSuite.Document) throws {
        let read = try TOMLDocument(parsing: document.bytes)
        let values: [TOMLValue] = ["ü\"'\n", .table(["x": 1, "y": ["a", "b"]]), [.table(["z": 2])], [], [1, 2, 3]]
        var count = 0
        for path in paths(.table(read.root)) {
            for value in values {
                var edited = read
                // An element with a header is not set as a whole.
                if case .index? = path.last, (try? edited.set(value, at: path)) == nil { continue }
                try edited.set(value, at: path)
                let expected = change(.table(read.root), path[...], to: value)
                #expect(text(edited.root) == text(expected), "\(path.pathText) as \(value.kind)")
                count += 1
            }
        }
        #expect(count > 0 || read.root.isEmpty)
    }

    @Test(arguments: TOMLSuite.documents("valid"))
    func addingLeavesTheRest(_ document: TOMLSuite.Document) throws {
        let read = try TOMLDocument(parsing: document.bytes)
        let values: [TOMLValue] = [1, .table(["x": 1]), .table([:]), [.table(["z": 2]), .table([:])]]
        for path in paths(.table(read.root)) + [[]] where read[path]?.tableValue != nil {
            for value in values {
                var edited = read
                try edited.set(value, at: path + ["a new key"])
                let expected = change(.table(read.root), (path + ["a new key"])[...], to: value)
                #expect(text(edited.root) == text(expected), "\(path.pathText) with \(value.kind)")
                #expect(isKept(read.bytes, in: edited.bytes), "\(path.pathText) with \(value.kind)")
            }
        }
    }

    @Test(arguments: TOMLSuite.documents("valid"))
    func appendingLeavesTheRest(_ document: TOMLSuite.Document) throws {
        let read = try TOMLDocument(parsing: document.bytes)
        for path in paths(.table(read.root)) {
            guard let elements = read[path]?.arrayValue else { continue }
            for value in [.table(["x": 1]), .table([:])] as [TOMLValue] {
                var edited = read
                try edited.append(value, to: path)
                let expected = change(.table(read.root), path[...], to: .array(elements + [value]))
                #expect(text(edited.root) == text(expected), "\(path.pathText)")
                #expect(elements.isEmpty || isKept(read.bytes, in: edited.bytes), "\(path.pathText)")
            }
        }
    }
}

extension TOMLSuiteEditTests {
    /// The ways to all values but the root.
    private func paths(_ value: TOMLValue) -> [[TOMLStep]] {
        let children: [(TOMLStep, TOMLValue)]
        switch value {
        case .table(let table): children = table.members.map { (.key($0.key), $0.value) }
        case .array(let values): children = values.enumerated().map { (.index($0.offset), $0.element) }
        default: return []
        }
        return children.flatMap { step, child in [[step]] + paths(child).map { [step] + $0 } }
    }

    /// A value with another one at the end of a way, or without it.
    private func change(_ value: TOMLValue, _ path: ArraySlice<TOMLStep>, to new: TOMLValue?) -> TOMLValue? {
        switch (path.first, value) {
        case (.key(let key)?, .table(var table)):
            table[key] = table[key].map { change($0, path.dropFirst(), to: new) } ?? new
            return .table(table)
        case (.index(let index)?, .array(var values)):
            if let element = change(values[index], path.dropFirst(), to: new) {
                values[index] = element
            } else {
                values.remove(at: index)
            }
            return .array(values)
        default: return new
        }
    }

    /// A value in one line, its keys in the order of the alphabet, as no number is not equal to itself.
    private func text(_ root: TOMLTable, pruned: Bool = false) -> String {
        text(.table(root), pruned: pruned)
    }

    /// A value in one line, without what is empty if that is asked for.
    private func text(_ value: TOMLValue?, pruned: Bool = false) -> String {
        switch value {
        case .table(let table):
            let members = table.members.map { (TOMLWriter.key($0.key), text($0.value, pruned: pruned)) }
            let texts = members.filter { !pruned || $0.1 != "" }.map { "\($0)=\($1)" }.sorted()
            return pruned && texts.isEmpty ? "" : "{\(texts.joined(separator: ","))}"
        case .array(let values):
            let texts = values.map { text($0, pruned: pruned) }.filter { !pruned || $0 != "" }
            return pruned && texts.isEmpty ? "" : "[\(texts.joined(separator: ","))]"
        case let value?: return TOMLWriter.value(value)
        case nil: return ""
        }
    }

    /// Whether all bytes are there in their order; others may be in between.
    private func isKept(_ old: [UInt8], in new: [UInt8]) -> Bool {
        var rest = old[...]
        for byte in new where rest.first == byte { rest.removeFirst() }
        return rest.isEmpty
    }
}
