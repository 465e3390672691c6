/// The properties and items of a value that schemas have looked at.
struct CheckedPlaces {
    /// Whether anybody wants to know.
    var isTracked: Bool

    /// Whether all properties were looked at.
    var allProperties = false

    /// The properties that were looked at.
    var properties: Set<ExactString> = []

    /// Whether all items were looked at.
    var allItems = false

    /// How many of the first items were looked at.
    var prefix = 0

    /// Other items that were looked at.
    var items: Set<Int> = []

    /// Starts with nothing looked at.
    init(isTracked: Bool) {
        self.isTracked = isTracked
    }

    /// Adds what another schema has looked at.
    mutating func merge(_ other: CheckedPlaces) {
        guard isTracked else { return }
        allProperties = allProperties || other.allProperties
        properties.formUnion(other.properties)
        allItems = allItems || other.allItems
        prefix = max(prefix, other.prefix)
        items.formUnion(other.items)
    }
}
