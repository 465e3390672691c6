extension TypesTranslator {
    /// Writes a struct that is sent as a form, and is no JSON.
    func form(_ declaration: TypeDeclaration, _ fields: [Field], _ writer: inout LineWriter) {
        writer.doc(declaration.doc ?? "The wire's \(declaration.name).")
        writer.block("public struct \(declaration.name): MultipartRequest {") { writer in
            for field in fields {
                property(field, of: declaration, &writer)
                writer.blank()
            }
            writer.doc("Fields that the spec does not know, sent as parts of their own.")
            writer.line("public var unknownFields: JSONFields")
            writer.blank()
            memberwise(declaration, fields, &writer)
            writer.blank()
            writer.doc("Writes the parts.")
            writer.block("public func write(to form: inout MultipartForm) {") { writer in
                for field in fields {
                    let value = field.type.constant.map(SwiftLiteral.string) ?? "self.\(field.swift)"
                    writer.line("form.part(\(SwiftLiteral.string(field.wire)), \(value))")
                }
                writer.line("form.parts(unknownFields)")
            }
        }
    }
}
