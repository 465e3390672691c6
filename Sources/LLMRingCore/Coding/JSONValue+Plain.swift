extension JSONValue {
    /// This as a value of one of the commonest types; nil for other types, and when it does not fit.
    ///
    /// Spares the way to the value, which only errors need.
    func plain<Value>(as type: Value.Type) -> Value? {
        switch self {
        case .string(let text) where type == String.self: text as? Value
        case .bool(let value) where type == Bool.self: value as? Value
        case .number(let number) where type == Int.self: Int(number.text) as? Value
        case .number(let number) where type == Double.self:
            Double(number.text).flatMap { $0.isFinite ? $0 as? Value : nil }
        default: nil
        }
    }

    /// Makes the JSON of a value of one of the commonest types; nil for other types.
    init?<Value>(plain value: Value) {
        if Value.self == String.self, let text = value as? String {
            self = .string(text)
        } else if Value.self == Bool.self, let value = value as? Bool {
            self = .bool(value)
        } else if Value.self == Int.self, let value = value as? Int {
            self.init(value)
        } else {
            return nil
        }
    }
}
