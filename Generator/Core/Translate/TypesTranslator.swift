/// Writes the wire types of a dialect.
struct TypesTranslator {
    /// The dialect.
    let dialect: Dialect

    /// Where values are boxed.
    private let layout: TypeLayout

    /// Makes a translator.
    init(_ dialect: Dialect) {
        self.dialect = dialect
        layout = TypeLayout(dialect)
    }

    /// Writes all types.
    func translate() -> String {
        var writer = LineWriter()
        writer.line(Translation.header(dialect.root.file))
        writer.blank()
        writer.line("public import LLMRingCore")
        writer.blank()
        let summary = "The wire types of \(dialect.name). They follow the provider, not this package's version."
        writer.doc(summary, link: dialect.documentation)
        writer.line("public enum \(dialect.namespace) {}")
        let forms = dialect.formTypes
        for name in dialect.order {
            guard let declaration = dialect.types[name] else { continue }
            writer.blank()
            writer.block("extension \(dialect.namespace) {") { writer in
                switch declaration.kind {
                case .object(let fields) where forms.contains(name): form(declaration, fields, &writer)
                case .object(let fields): object(declaration, fields, &writer)
                case .words(let words): self.words(declaration, words, &writer)
                case .union(let union): self.union(declaration, union, &writer)
                }
            }
            extensions(declaration, &writer)
        }
        return writer.text
    }

    /// Writes a struct.
    private func object(_ declaration: TypeDeclaration, _ fields: [Field], _ writer: inout LineWriter) {
        writer.doc(declaration.doc ?? "The wire's \(declaration.name).")
        writer.block("public struct \(declaration.name): WireValue {") { writer in
            for field in fields {
                property(field, of: declaration, &writer)
                writer.blank()
            }
            writer.doc("Fields that the spec does not know, kept as they came.")
            writer.line("public var unknownFields: JSONFields")
        }
    }

    /// Writes a property.
    func property(_ field: Field, of declaration: TypeDeclaration, _ writer: inout LineWriter) {
        writer.doc(field.doc ?? "The wire's `\(field.wire)`.")
        if let deprecated = field.deprecated {
            writer.line("///")
            writer.line("/// Deprecated: \(deprecated)")
        }
        if let constant = field.type.constant {
            writer.line("public var \(SwiftName.escaped(field.swift)): String { \(SwiftLiteral.string(constant)) }")
            return
        }
        let isBoxed = layout.boxedFields.contains("\(declaration.name).\(field.wire)")
        let boxed = isBoxed ? (field.type.isOptional ? "@BoxedOptional " : "@Boxed ") : ""
        writer.line("\(boxed)public var \(SwiftName.escaped(field.swift)): \(field.type.swift(in: nil))")
    }

    /// Writes the initialiser that takes all fields of a form.
    func memberwise(_ declaration: TypeDeclaration, _ fields: [Field], _ writer: inout LineWriter) {
        let stored = fields.filter { $0.type.constant == nil }
        let parameters = stored.map { field in
            let initial =
                field.initial.map { " = \(SwiftLiteral.string($0))" } ?? (field.type.isOptional ? " = nil" : "")
            return "\(SwiftName.escaped(field.swift)): \(field.type.swift(in: nil))\(initial)"
        }
        writer.doc("Makes a value of its fields.")
        writer.block(prefix: "public init(", arguments: parameters) { writer in
            for field in stored {
                let value = SwiftName.escaped(field.swift)
                let isBoxed = field.type.isOptional && layout.boxedFields.contains("\(declaration.name).\(field.wire)")
                writer.line(isBoxed ? "_\(field.swift) = BoxedOptional(\(value))" : "self.\(field.swift) = \(value)")
            }
            writer.line("unknownFields = JSONFields()")
        }
    }

    /// Writes what stands outside of the namespace's extension.
    private func extensions(_ declaration: TypeDeclaration, _ writer: inout LineWriter) {
        let name = declaration.name
        switch declaration.kind {
        case .object where dialect.formTypes.contains(name):
            break
        case .object(let fields):
            let boxed = fields.filter { $0.type.isOptional && layout.boxedFields.contains("\(name).\($0.wire)") }
            let code = ObjectCode(
                name: name,
                namespace: dialect.namespace,
                fields: fields,
                boxed: Set(boxed.map(\.wire))
            )
            writer.blank()
            code.write(&writer)
        case .union(let union):
            UnionCode(union: union).writeLiterals("\(dialect.namespace).\(name)", &writer)
        case .words:
            break
        }
    }

    /// Writes an open enum.
    private func words(_ declaration: TypeDeclaration, _ words: [TypeDeclaration.Word], _ writer: inout LineWriter) {
        writer.doc(declaration.doc ?? "The wire's \(declaration.name).")
        writer.block("public struct \(declaration.name): WireWord {") { writer in
            writer.doc("The word on the wire.")
            writer.line("public var rawValue: String")
            writer.blank()
            writer.doc("Makes a word, known or not.")
            writer.line("public init(rawValue: String) { self.rawValue = rawValue }")
            for word in words {
                writer.blank()
                writer.doc(word.doc ?? "The wire's `\(word.wire)`.")
                let value = "Self(rawValue: \(SwiftLiteral.string(word.wire)))"
                writer.line("public static var \(SwiftName.escaped(word.swift)): Self { \(value) }")
            }
        }
    }

    /// Writes a tagged union.
    private func union(_ declaration: TypeDeclaration, _ union: TypeDeclaration.Union, _ writer: inout LineWriter) {
        writer.doc(declaration.doc ?? "The wire's \(declaration.name).")
        writer.block("public enum \(declaration.name): WireValue {") { writer in
            for item in union.cases {
                let boxed = layout.boxedCases.contains("\(declaration.name).\(item.tag)") ? "indirect " : ""
                writer.doc("The case `\(item.tag)`.")
                writer.line("\(boxed)case \(SwiftName.escaped(item.swift))(\(item.type.swift(in: nil)))")
            }
            writer.doc("A case that the spec does not know, kept as it came.")
            writer.line("case unknown(JSONValue)")
            writer.blank()
            UnionCode(union: union).write(&writer)
        }
    }
}
