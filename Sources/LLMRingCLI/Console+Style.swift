extension Console {
    /// Colours for the output: none unless a person reads it and wants them.
    var style: Style { Style(isOn: isOutputTerminal() && wantsColours()) }

    /// Writes a table, with its head in bold where that is wanted.
    func write(table: String) {
        write(style.table(table))
    }

    /// Whether the environment wants colours.
    ///
    /// - Parameter variable: Gives the value of a variable.
    /// - Returns: Whether they are wanted.
    ///
    /// Source: <https://no-color.org>.
    static func wantsColours(_ variable: (String) -> String?) -> Bool {
        (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
    }
}
