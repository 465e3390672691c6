/// What can be completed behind a command.
struct CompletionEntry: Hashable {
    /// The command's name.
    let name: String
    /// What it does.
    let summary: String
    /// What it can be told to do by its first argument.
    let verbs: [String]
    /// Its options.
    let options: [String]

    /// Takes the options out of a command's help, which is where they are told of.
    init(_ command: any Command.Type) {
        name = command.name
        summary = command.summary
        verbs = command.verbs
        var options: [String] = []
        for line in (command.usage + "\n" + command.help).split(separator: "\n") {
            for word in line.split(whereSeparator: { " ,[]()|='\"".contains($0) }) {
                let isOption = word.hasPrefix("--") && word.count > 2
                let isPlain = word.utf8.dropFirst(2).allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) }
                if isOption, isPlain, !options.contains(String(word)) { options.append(String(word)) }
            }
        }
        self.options = options.contains("--help") ? options : options + ["--help"]
    }

    /// All that can stand behind the command.
    var words: [String] { verbs + options }
}
