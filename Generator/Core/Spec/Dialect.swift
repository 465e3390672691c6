/// A wire format.
final class Dialect {
    /// The identifier: the file's name.
    let id: String
    /// The path of the file.
    let file: String
    /// The enum that holds the types, such as `AcmeChat`.
    let namespace: String
    /// The name for people.
    var name = ""
    /// The provider's page.
    var documentation = ""
    /// The types by name.
    var types: [String: TypeDeclaration] = [:]
    /// The names of the types in the order of the file.
    var order: [String] = []
    /// The names of types that could not be read.
    var unreadable: Set<String> = [""]
    /// The names of types that were meant where none is declared.
    var meant: Set<String> = []
    /// The operations in the order of the file.
    var operations: [Operation] = []
    /// The type of error bodies.
    var errorBody: WireType?
    /// The adapter, not yet checked.
    var chat: SpecNode?
    /// What the dialect offers beside chats, not yet checked, by the sections' keys.
    var services: [String: SpecNode] = [:]
    /// How a server of the dialect is simulated, not yet checked.
    var simulation: SpecNode?
    /// The whole file.
    let root: SpecNode

    /// The keys of sections with what a dialect offers beside chats.
    static let serviceKeys = ["embed", "modelList", "health"]

    /// Makes an empty dialect.
    init(id: String, namespace: String, root: SpecNode) {
        self.id = id
        self.namespace = namespace
        self.root = root
        file = root.file
    }

    /// The declaration of a type.
    func declaration(_ type: WireType) -> TypeDeclaration? {
        guard case .named(let name) = type else { return nil }
        return types[name]
    }

    /// Whether a type, or what it holds, is not there; this is reported where it is named.
    func isMissing(_ type: WireType) -> Bool {
        type.declaredName.map { types[$0] == nil } ?? false
    }

    /// The names of the types that are sent as forms: they have parts, and are no JSON.
    var formTypes: Set<String> {
        let names = operations.filter { $0.body == .multipart }.compactMap { $0.request?.declaredName }
        return Set(names.filter { if case .object? = types[$0]?.kind { true } else { false } })
    }

    /// The type as Swift writes it outside the namespace.
    func swift(_ type: WireType) -> String {
        type.swift(in: namespace)
    }
}
