/// A parameter of the query, a header, or a field of a form.
package struct OperationParameter: Sendable {
    /// The name on the wire.
    package let name: String
    /// Whether a call must have it.
    package let isRequired: Bool
    /// Whether it is a file.
    package let isFile: Bool
    /// What is always sent; `nil` when a caller gives the value.
    package let value: String?
    /// What a call sends whose caller says nothing.
    package let initial: String?

    /// Describes a parameter.
    package init(
        _ name: String,
        isRequired: Bool = false,
        isFile: Bool = false,
        value: String? = nil,
        initial: String? = nil
    ) {
        self.name = name
        self.isRequired = isRequired
        self.isFile = isFile
        self.value = value
        self.initial = initial
    }
}
