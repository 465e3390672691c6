extension SourceFile {
    /// Checks that the names of specs are well formed, and that no two give one Swift file.
    ///
    /// A models spec has the name of its provider, and gives a file of another
    /// name.
    ///
    /// - Parameters:
    ///   - files: All specs.
    ///   - diagnostics: Takes the faults.
    package static func checkNames(of files: [SourceFile], into diagnostics: inout Diagnostics) {
        var first: [String: SourceFile] = [:]
        for file in files.sorted(by: { $0.path < $1.path }) {
            if !isWellFormed(file.name) {
                diagnostics.error(
                    "'\(file.name)' is no name for a spec; use small letters, digits and single '-', a letter first",
                    in: file.path
                )
            }
            let key = (file.kind == .models ? "models/" : "") + file.name.lowercased()
            if let other = first[key] {
                let note = Diagnostic.Note("the other spec; rename one of them", at: Location(file: other.path))
                diagnostics.error("two specs are named '\(file.name)'", in: file.path, notes: [note])
            } else {
                first[key] = file
            }
        }
    }

    /// Whether a name is in kebab-case and begins with a letter.
    private static func isWellFormed(_ name: String) -> Bool {
        let words = name.split(separator: "-", omittingEmptySubsequences: false)
        let isPlain = words.allSatisfy { word in
            !word.isEmpty && word.utf8.allSatisfy { NameWords.isDigit($0) || ($0 >= 0x61 && $0 <= 0x7A) }
        }
        return isPlain && !(name.utf8.first.map(NameWords.isDigit) ?? true)
    }
}
