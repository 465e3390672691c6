/// A key made of any text, or of a position in an array.
struct IndexKey: CodingKey {
    /// The text; the position in digits for arrays.
    let stringValue: String

    /// The position; nil for texts.
    let intValue: Int?

    /// Makes a key of a text.
    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    /// Makes a key of a position.
    init(intValue: Int) {
        stringValue = intValue.description
        self.intValue = intValue
    }
}

extension [any CodingKey] {
    /// The way to a value as people write it, such as `stops[0].city`.
    var jsonPath: String {
        var text = ""
        for key in self {
            if let key = key as? IndexKey, let index = key.intValue {
                text += "[\(index)]"
            } else {
                text += (text.isEmpty ? "" : ".") + key.stringValue.prefix(64)
            }
        }
        return text
    }
}
