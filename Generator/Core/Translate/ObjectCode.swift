/// Writes how a struct is made, read and written.
///
/// It stands in an extension, so that the struct keeps the initialiser that
/// the compiler makes of its properties. That one moves its arguments into
/// place; one that is written out copies the finished value once more and
/// counts every reference in it.
struct ObjectCode {
    /// The struct's name.
    let name: String

    /// The enum that the struct stands in.
    let namespace: String

    /// The fields.
    let fields: [Field]

    /// The wire's names of the fields that may be missing and are boxed.
    let boxed: Set<String>

    /// The fields that have a property of their own.
    private var stored: [Field] { fields.filter { $0.type.constant == nil } }

    /// Writes the extension.
    func write(_ writer: inout LineWriter) {
        writer.block("extension \(namespace).\(name) {") { writer in
            let names = fields.map { SwiftLiteral.string($0.wire) }
            writer.doc("The names of the fields on the wire.")
            writer.call(prefix: "private static let fieldNames = FieldNames(", arguments: names)
            writer.blank()
            memberwise(&writer)
            writer.blank()
            reading(&writer)
            writer.blank()
            writing(&writer)
        }
    }

    /// Writes the initialiser that takes all fields.
    private func memberwise(_ writer: inout LineWriter) {
        let parameters = stored.map { field in
            let initial =
                field.initial.map { " = \(SwiftLiteral.string($0))" } ?? (field.type.isOptional ? " = nil" : "")
            return "\(SwiftName.escaped(field.swift)): \(field.type.swift(in: namespace))\(initial)"
        }
        writer.doc("Makes a value of its fields.")
        writer.block(prefix: "public init(", arguments: parameters) { writer in
            call(&writer, fields: "JSONFields()") { field in
                let value = SwiftName.escaped(field.swift)
                return isBoxed(field) ? "BoxedOptional(\(value))" : value
            }
        }
    }

    /// Writes the initialiser that reads.
    private func reading(_ writer: inout LineWriter) {
        writer.doc("Reads a value.")
        writer.block("public init(from reader: inout JSONReader) throws(JSONError) {") { writer in
            for field in stored { writer.line(declaration(field)) }
            writer.line("var unknownFields = JSONFields()")
            writer.line("var scan = try reader.object(Self.fieldNames)")
            writer.block("while let field = try reader.next(&scan, &unknownFields) {") { writer in
                writer.line("switch field {")
                for (index, field) in fields.enumerated() { writer.line("case \(index): \(reading(field))") }
                writer.line("default: break")
                writer.line("}")
            }
            call(&writer, fields: "unknownFields") { field in
                guard !field.type.isOptional else { return local(field) }
                let words = "\(SwiftLiteral.string(field.wire)), of: \(SwiftLiteral.string(name))"
                return "try reader.required(\(local(field)), \(words))"
            }
        }
    }

    /// The declaration of the local that holds a field while it is read.
    private func declaration(_ field: Field) -> String {
        let type = field.type.type.swift(in: namespace)
        guard field.type.isOptional else { return "var \(local(field)): \(type)?" }
        let full = field.type.swift(in: namespace)
        return isBoxed(field)
            ? "var \(local(field)) = BoxedOptional<\(full.dropLast())>()" : "var \(local(field)): \(full)"
    }

    /// The statement that reads a field.
    private func reading(_ field: Field) -> String {
        if let constant = field.type.constant {
            return "try reader.constant(field, \(SwiftLiteral.string(constant)), &unknownFields)"
        }
        let target = local(field)
        switch (field.type.presence == .optionalNullable, isBoxed(field)) {
        case (true, true): return "\(target) = BoxedOptional(try reader.nullable(field, &unknownFields))"
        case (true, false): return "\(target) = try reader.nullable(field, &unknownFields)"
        case (false, true): return "\(target) = try reader.boxed(field, &unknownFields)"
        case (false, false): return "\(target) = try reader.value(field, &unknownFields)"
        }
    }

    /// Writes a call of the initialiser that the compiler makes.
    private func call(_ writer: inout LineWriter, fields: String, value: (Field) -> String) {
        let arguments = stored.map { "\(label($0)): \(value($0))" }
        writer.call(prefix: "self.init(", arguments: arguments + ["unknownFields: \(fields)"])
    }

    /// The label of a field's argument; of all keywords only these need escaping there.
    private func label(_ field: Field) -> String {
        ["inout", "let", "var"].contains(field.swift) ? SwiftName.escaped(field.swift) : field.swift
    }

    /// Whether a field may be missing and is boxed.
    private func isBoxed(_ field: Field) -> Bool { boxed.contains(field.wire) }

    /// The name of the local that holds a field while it is read.
    private func local(_ field: Field) -> String {
        ["reader", "scan", "field", "unknownFields"].contains(field.swift)
            ? field.swift + "Value" : SwiftName.escaped(field.swift)
    }

    /// Writes the function that writes.
    private func writing(_ writer: inout LineWriter) {
        writer.doc("Writes the value.")
        writer.block("public func write(to writer: inout JSONWriter) {") { writer in
            writer.line("writer.beginObject()")
            for (index, field) in fields.enumerated() {
                let name = SwiftLiteral.string(field.wire)
                if let constant = field.type.constant {
                    writer.line("writer.constant(\(name), \(index), \(SwiftLiteral.string(constant)), unknownFields)")
                } else if field.type.presence == .nullable {
                    writer.line("writer.nullableField(\(name), \(index), self.\(field.swift), unknownFields)")
                } else {
                    writer.line("writer.field(\(name), \(index), self.\(field.swift), unknownFields)")
                }
            }
            writer.line("writer.endObject(unknownFields)")
        }
    }
}

extension FieldType {
    /// The Swift type of a property, within the dialect's enum or with its name.
    func swift(in namespace: String?) -> String {
        let base = type.swift(in: namespace)
        switch presence {
        case .required: return base
        case .optional, .nullable: return base + "?"
        case .optionalNullable: return "Nullable<\(base)>?"
        }
    }
}
