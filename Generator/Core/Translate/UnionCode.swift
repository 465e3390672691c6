/// Writes how a union is read, written and taken apart.
struct UnionCode {
    /// The union.
    let union: TypeDeclaration.Union

    /// Writes the members of the enum.
    func write(_ writer: inout LineWriter) {
        if union.tag != .json {
            let names = union.cases.map { SwiftLiteral.string($0.tag) }
            writer.doc("The values of the tag.")
            writer.call(prefix: "private static let caseNames = FieldNames(", arguments: names)
            writer.blank()
        }
        reading(&writer)
        writer.blank()
        writing(&writer)
        for item in union.cases {
            writer.blank()
            writer.doc("The value of the case `\(item.tag)`; `nil` in other cases.")
            let name = "as" + item.swift.prefix(1).uppercased() + item.swift.dropFirst()
            writer.block("public var \(name): \(item.type.swift(in: nil))? {") { writer in
                writer.line("if case .\(item.swift)(let value) = self { value } else { nil }")
            }
        }
    }

    /// Writes how literals stand for the union; inside of an extension of the namespace they need its name.
    func writeLiterals(_ name: String, _ writer: inout LineWriter) {
        guard union.tag == .json else { return }
        for item in union.cases where item.tag == "string" && item.type == .string {
            writer.blank()
            writer.block("extension \(name): ExpressibleByStringLiteral {") { writer in
                writer.doc("Makes the case `string`.")
                writer.line("public init(stringLiteral value: String) { self = .\(item.swift)(value) }")
            }
        }
    }

    /// Writes the initialiser that reads.
    private func reading(_ writer: inout LineWriter) {
        let selector: String
        switch union.tag {
        case .field(let tag): selector = "try reader.caseIndex(tag: \(SwiftLiteral.string(tag)), in: Self.caseNames)"
        case .key: selector = "reader.keyIndex(in: Self.caseNames)"
        case .json: selector = "reader.kind"
        }
        writer.doc("Reads a value.")
        writer.block("public init(from reader: inout JSONReader) throws(JSONError) {") { writer in
            writer.line("switch \(selector) {")
            for (index, item) in union.cases.enumerated() {
                let absent = union.absent == item.tag ? ", -2" : ""
                let label = union.tag == .json ? Self.kind(item.tag) : "\(index)\(absent)"
                writer.line("case \(label): self = .\(item.swift)(try \(item.type.swift(in: nil))(from: &reader))")
            }
            writer.line("default: self = .unknown(try JSONValue(from: &reader))")
            writer.line("}")
        }
    }

    /// Writes the function that writes.
    private func writing(_ writer: inout LineWriter) {
        writer.doc("Writes the value.")
        writer.block("public func write(to writer: inout JSONWriter) {") { writer in
            writer.line("switch self {")
            for item in union.cases {
                writer.line("case .\(item.swift)(let value): value.write(to: &writer)")
            }
            writer.line("case .unknown(let value): value.write(to: &writer)")
            writer.line("}")
        }
    }

    /// The runtime's name for a kind of JSON value.
    private static func kind(_ word: String) -> String {
        word == "boolean" ? ".bool" : ".\(word)"
    }
}
