import GeneratorCore

/// Tries all mistakes in all specs.
struct MutationRun {
    /// The specs, without fault.
    let files: [SourceFile]
    /// Only each mistake of this number is tried.
    let stride: Int

    /// How much fewer mistakes are tried in words that no check can know, since they only show the bound.
    private static let thinning = 3

    /// Tries the mistakes.
    func score() -> MutationScore {
        var score = MutationScore()
        var number = 0
        for file in files {
            let others = relatives(of: file)
            let tokens = SpecToken.all(in: file)
            let tags = UnionTags(tokens)
            let siblings = Siblings(tokens)
            for token in tokens {
                let group = TokenClass.of(token, tags: tags)
                guard group != .prose else { continue }
                for mutation in Mutation.all(of: token, siblings: siblings.words(for: token)) {
                    number += 1
                    guard number.isMultiple(of: group == .language ? stride : stride * Self.thinning) else { continue }
                    var changed = file
                    changed.bytes = mutation.apply(to: file.bytes)
                    score.add(mutation, group, isFound: !Pipeline.check([changed] + others).isEmpty)
                }
            }
        }
        return score
    }

    /// The specs that a spec is checked with: the providers of a dialect, and all else for a provider.
    private func relatives(of file: SourceFile) -> [SourceFile] {
        let others = files.filter { $0.path != file.path }
        guard file.kind == .dialect else { return others }
        let known = others.filter { $0.kind == .dialect }.map(\.name)
        return others.filter { other in
            let text = String(decoding: other.bytes, as: UTF8.self)
            return other.kind == .provider && !text.contains("\"extends\"")
                && !known.contains { text.contains("\"\($0)\"") }
        }
    }
}
