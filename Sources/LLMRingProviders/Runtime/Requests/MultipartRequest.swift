/// A request that is sent as a form, one part for each field.
public protocol MultipartRequest: Sendable {
    /// Writes the parts, in the order in which they are sent.
    func write(to form: inout MultipartForm)
}
