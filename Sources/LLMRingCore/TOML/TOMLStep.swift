/// A step on the way from a document to one of its values.
package enum TOMLStep: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// Into a table, by a key.
    case key(String)
    /// Into an array, by a position from 0.
    case index(Int)

    /// Makes a step into a table.
    package init(stringLiteral key: String) {
        self = .key(key)
    }

    /// Makes a step into an array.
    package init(integerLiteral index: Int) {
        self = .index(index)
    }
}

extension [TOMLStep] {
    /// The way in one text, such as `profiles.default.bindings[0]`.
    package var pathText: String {
        reduce(into: "") { text, step in
            switch step {
            case .key(let key): text += (text.isEmpty ? "" : ".") + TOMLWriter.key(key)
            case .index(let index): text += "[\(index)]"
            }
        }
    }
}
