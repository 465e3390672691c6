/// What all translations share.
enum Translation {
    /// The first line of a generated file.
    static func header(_ path: String) -> String {
        let steps = path.split(separator: "/").suffix(2).joined(separator: "/")
        return "// Generated from Specs/\(steps). Do not edit."
    }
}
