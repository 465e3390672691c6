/// The scripts that teach shells to complete.
enum CompletionScript {
    /// The script for bash.
    static func bash(_ entries: [CompletionEntry]) -> String {
        let cases = entries.map { "        \($0.name)) words=\"\($0.words.joined(separator: " "))\" ;;\n" }.joined()
        return """
            _llmring() {
                local current=${COMP_WORDS[COMP_CWORD]} words
                if [ "$COMP_CWORD" -eq 1 ]; then
                    words="\(names(entries)) help --help --version"
                else
                    case ${COMP_WORDS[1]} in
                    help) words="\(names(entries))" ;;
            \(cases)        esac
                fi
                COMPREPLY=($(compgen -W "$words" -- "$current"))
            }
            complete -o default -F _llmring llmring

            """
    }

    /// The script for zsh.
    static func zsh(_ entries: [CompletionEntry]) -> String {
        let commands = entries.map { "        '\($0.name):\(quoted($0.summary, "'\\''"))'\n" }.joined()
        let cases = entries.map { "        \($0.name)) compadd -- \($0.words.joined(separator: " ")) ;;\n" }.joined()
        return """
            #compdef llmring
            _llmring() {
                local -a commands
                commands=(
            \(commands)    )
                if (( CURRENT == 2 )); then
                    _describe 'command' commands
                else
                    case ${words[2]} in
            \(cases)        esac
                    _files
                fi
            }
            compdef _llmring llmring

            """
    }

    /// The script for fish.
    static func fish(_ entries: [CompletionEntry]) -> String {
        let isFirst = "__fish_use_subcommand"
        let commands = entries.map { entry in
            "complete -c llmring -f -n \(isFirst) -a \(entry.name) -d '\(quoted(entry.summary, "\\'"))'\n"
        }
        let options = entries.flatMap { entry in
            let isThere = "'__fish_seen_subcommand_from \(entry.name)'"
            let verbs = entry.verbs.map { "complete -c llmring -n \(isThere) -a \($0)\n" }
            return verbs + entry.options.map { "complete -c llmring -n \(isThere) -l \($0.dropFirst(2))\n" }
        }
        return (commands + options).joined()
    }

    /// The names of the commands, with blanks in between.
    private static func names(_ entries: [CompletionEntry]) -> String {
        entries.map(\.name).joined(separator: " ")
    }

    /// A text with another for each quote.
    private static func quoted(_ text: String, _ quote: String) -> String {
        text.map { $0 == "'" ? quote : String($0) }.joined()
    }
}
