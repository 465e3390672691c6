extension Tool {
    /// Makes a tool whose arguments a schema describes.
    ///
    /// - Parameters:
    ///   - name: The name that the model uses.
    ///   - description: What the tool does, for the model.
    ///   - schema: The schema of the arguments, of an object.
    public init(_ name: String, _ description: String? = nil, _ schema: JSONSchema) {
        self.init(name, description, parameters: schema.object)
    }
}
