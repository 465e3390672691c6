import GeneratorCore

/// Changes to specs, written like a diff without line numbers.
///
/// ```
/// What the case is about.
///
/// @ dialects/acme-chat.json
/// - "range": [0, 1]
/// + "rnage": [0, 1]
/// ```
///
/// `@ new FILE` adds a file that holds the lines with `+`, and `@ without FILE` takes one away.
struct SpecPatch {
    /// What is wrong with a patch.
    enum Fault: Error {
        /// A line begins with none of the signs.
        case unknownLine(String)
        /// There is no such file.
        case noFile(String)
        /// The text to replace is not in the file exactly once.
        case notOnce(String)
    }

    /// The text to replace, and what comes in its place, in the order of the file.
    private var hunks: [(file: String, old: [String], new: [String])] = []
    /// The files that are taken away.
    private var removed: [String] = []

    /// Reads a patch.
    init(_ text: String) throws(Fault) {
        var isHead = true
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("@ without ") {
                removed.append("Specs/" + line.dropFirst(10))
            } else if line.hasPrefix("@ ") {
                let name = line.dropFirst(line.hasPrefix("@ new ") ? 6 : 2)
                hunks.append(("Specs/" + name, [], []))
                isHead = false
            } else if !isHead {
                try add(line)
            }
        }
    }

    /// Adds a line to the last hunk, or begins the next.
    private mutating func add(_ line: String) throws(Fault) {
        guard let last = hunks.indices.last, let sign = line.first else { return }
        let text = String(line.dropFirst(2))
        switch sign {
        case "+": hunks[last].new.append(text)
        case "-" where hunks[last].new.isEmpty: hunks[last].old.append(text)
        case "-": hunks.append((hunks[last].file, [text], []))
        default: throw .unknownLine(line)
        }
    }

    /// Changes specs.
    func apply(to files: [SourceFile]) throws(Fault) -> [SourceFile] {
        var files = files.filter { !removed.contains($0.path) }
        for hunk in hunks {
            let new = hunk.new.joined(separator: "\n")
            if hunk.old.isEmpty {
                guard let file = SourceFile(path: hunk.file, bytes: Array("\(new)\n".utf8)) else {
                    throw .noFile(hunk.file)
                }
                files.append(file)
                continue
            }
            guard let index = files.firstIndex(where: { $0.path == hunk.file }) else { throw .noFile(hunk.file) }
            let old = hunk.old.joined(separator: "\n")
            let halves = String(decoding: files[index].bytes, as: UTF8.self).split(
                separator: old,
                omittingEmptySubsequences: false
            )
            guard halves.count == 2 else { throw .notOnce(old) }
            files[index].bytes = Array(halves.joined(separator: new).utf8)
        }
        return files
    }
}
