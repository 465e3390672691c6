/// The type of a value on the wire.
indirect enum WireType: Hashable, Sendable {
    /// A text.
    case string
    /// A whole number of 64 bits.
    case int
    /// Any number.
    case double
    /// A truth value.
    case bool
    /// Anything.
    case json
    /// Any object.
    case jsonObject
    /// A file in a form.
    case file
    /// The bytes of an answer.
    case bytes
    /// A type that the spec declares.
    case named(String)
    /// A list.
    case list(WireType)
    /// An object whose keys are free.
    case map(WireType)

    /// A type that could not be read, which is reported where it stands.
    static let unreadable = WireType.named("")

    /// The words for types that need no declaration.
    static let builtIn: [String: WireType] = [
        "String": .string, "Int": .int, "Double": .double, "Bool": .bool, "JSON": .json, "JSONObject": .jsonObject,
        "File": .file, "Bytes": .bytes,
    ]

    /// The type as Swift writes it.
    ///
    /// - Parameter namespace: The enum that holds the declared types; `nil` inside of it.
    /// - Returns: Such as `[Acme.Name]`.
    func swift(in namespace: String?) -> String {
        switch self {
        case .string: "String"
        case .int: "Int"
        case .double: "Double"
        case .bool: "Bool"
        case .json: "JSONValue"
        case .jsonObject: "JSONObject"
        case .file: "UploadFile"
        case .bytes: "HTTPBody"
        case .named(let name): namespace.map { "\($0).\(name)" } ?? name
        case .list(let element): "[\(element.swift(in: namespace))]"
        case .map(let element): "[String: \(element.swift(in: namespace))]"
        }
    }

    /// The type as specs write it.
    var spec: String {
        switch self {
        case .string: "String"
        case .int: "Int"
        case .double: "Double"
        case .bool: "Bool"
        case .json: "JSON"
        case .jsonObject: "JSONObject"
        case .file: "File"
        case .bytes: "Bytes"
        case .named(let name): name
        case .list(let element): "[\(element.spec)]"
        case .map(let element): "{\(element.spec)}"
        }
    }

    /// What lists and maps hold in the end.
    var innermost: WireType {
        switch self {
        case .list(let element), .map(let element): element.innermost
        default: self
        }
    }

    /// The declared type inside of lists and maps.
    var declaredName: String? {
        switch self {
        case .named(let name): name
        case .list(let element), .map(let element): element.declaredName
        default: nil
        }
    }
}
