/// Where the values of a document stand in its bytes.
///
/// The nodes lie in one array and name each other by their positions; the first is the root.
struct TOMLSyntax: Sendable {
    /// How a value came to be.
    enum Origin: Sendable {
        /// The document itself, or a table or an element of an array by a header of its own.
        case header
        /// A table by the header of one inside it.
        case implied
        /// A table by a key with dots.
        case dotted
        /// A value behind an equals sign, or inside of one.
        case inline
        /// An array by headers in double brackets.
        case headers
    }

    /// A value.
    struct Node: Sendable {
        /// How it came to be.
        var origin: Origin
        /// The array or table around it.
        var parent: Int?
        /// How many values are around it.
        var depth: Int
        /// Its key in the table around it; nil for elements of arrays.
        var name: String?
        /// Its bytes; nil for what headers or dots made.
        var span: Range<Int>?
        /// Where its key begins; nil for what has none of its own.
        var keyStart: Int?
        /// The value when it is neither an array nor a table.
        var scalar: TOMLValue?
        /// Whether it is an array.
        var isArray = false
        /// The elements of an array, the values of a table.
        var children: [Int] = []
        /// The positions of a table's values among its children, by the bytes of their keys.
        var places: [[UInt8]: Int] = [:]
        /// What has a key of its own in an inline table, in order.
        var entries: [Int] = []
        /// The section of what a header made.
        var section: Int?

        /// Whether it is a table.
        var isTable: Bool { scalar == nil && !isArray }
    }

    /// A header with the lines below it; the first has none.
    struct Section: Sendable {
        /// The table that is filled.
        var table: Int
        /// The header's bytes, brackets included.
        var header: Range<Int>?
        /// The values that have a line of their own, in order.
        var entries: [Int] = []
    }

    /// The values.
    var nodes: [Node] = [Node(origin: .header, depth: 0, section: 0)]

    /// The headers.
    var sections: [Section] = [Section(table: 0)]

    /// Adds a value to a table or an array.
    mutating func add(_ node: Node, to parent: Int, name: String?) -> Int {
        let id = nodes.count
        var node = node
        node.parent = parent
        node.name = name
        node.depth = nodes[parent].depth + 1
        if let name { nodes[parent].places[Array(name.utf8)] = nodes[parent].children.count }
        nodes[parent].children.append(id)
        nodes.append(node)
        return id
    }

    /// The value of a key in a table.
    func child(_ name: String, of table: Int) -> Int? {
        nodes[table].places[Array(name.utf8)].map { nodes[table].children[$0] }
    }

    /// The value at the end of a way.
    func node(at path: [TOMLStep]) -> Int? {
        var id = 0
        for step in path {
            switch step {
            case .key(let key):
                guard let child = child(key, of: id) else { return nil }
                id = child
            case .index(let index):
                guard nodes[id].isArray, nodes[id].children.indices.contains(index) else { return nil }
                id = nodes[id].children[index]
            }
        }
        return id
    }

    /// Whether a value is another one or lies in it.
    func isInside(_ id: Int, _ ancestor: Int) -> Bool {
        var next: Int? = id
        while let current = next, current >= ancestor {
            if current == ancestor { return true }
            next = nodes[current].parent
        }
        return false
    }

    /// The value as such.
    func value(of id: Int) -> TOMLValue {
        let node = nodes[id]
        if let scalar = node.scalar { return scalar }
        if node.isArray { return .array(node.children.map { value(of: $0) }) }
        return .table(table(of: id))
    }

    /// The table as such.
    func table(of id: Int) -> TOMLTable {
        TOMLTable(nodes[id].children.compactMap { child in nodes[child].name.map { ($0, value(of: child)) } })
    }
}
