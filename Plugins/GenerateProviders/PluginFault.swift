/// Why no build command can be made; SwiftPM prints the text.
struct PluginFault: Error, CustomStringConvertible {
    /// What is wrong, beginning with the path it is about.
    let description: String

    /// Makes a fault.
    init(_ description: String) {
        self.description = description
    }
}
