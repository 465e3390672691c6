/// Pages of lists of models.
extension ServicesTranslator {
    /// How the next page is asked for, if the operation has pages.
    ///
    /// What the operation says of its pages is checked with the operation.
    func nextPage(
        _ operation: Operation,
        _ origin: ActionCompiler.Origin
    ) -> (query: String, lines: [String])? {
        guard let pages = operation.node["pages"], let query = pages["query"]?.string,
            let next = one(pages["next"], .string, origin)
        else { return nil }
        guard let condition = pages["while"], let path = paths.single(condition, origin), path.type == .bool else {
            return (query, ["page.next = \(next)"])
        }
        return (query, ["if \(path.code)\(path.isOptional ? " == true" : "") { page.next = \(next) }"])
    }
}
