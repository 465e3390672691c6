/// The text, or `nil` when it is empty.
package func nonEmpty(_ text: String) -> String? {
    text.isEmpty ? nil : text
}

/// The list, or `nil` when it is empty.
package func nonEmpty<T>(_ list: [T]) -> [T]? {
    list.isEmpty ? nil : list
}
