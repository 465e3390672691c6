extension SpecNode {
    /// A key of an object, and its value.
    package struct Member: Sendable {
        /// The key, without quotes and escapes.
        package var key: String

        /// Where the key's opening quote stands.
        package var keyLocation: Location

        /// The value.
        package var value: SpecNode

        /// Makes a member.
        package init(key: String, keyLocation: Location, value: SpecNode) {
            self.key = key
            self.keyLocation = keyLocation
            self.value = value
        }

        /// The place of the key's opening quote.
        package var keyPosition: Position { keyLocation.position }
    }
}
