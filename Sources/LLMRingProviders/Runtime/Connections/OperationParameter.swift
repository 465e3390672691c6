/// A parameter of the query, a header, or a field of a form.
package struct OperationParameter: Sendable {
    /// The name on the wire.
    package let name: String
    /// Whether a call must have it.
    package let isRequired: Bool
    /// Whether it is a file.
    package let isFile: Bool

    /// Describes a parameter.
    package init(_ name: String, isRequired: Bool = false, isFile: Bool = false) {
        self.name = name
        self.isRequired = isRequired
        self.isFile = isFile
    }
}
