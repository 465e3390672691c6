/// A keyword of a schema, made ready for checking.
struct SchemaRule: Sendable {
    /// The keyword.
    var keyword: String

    /// What it demands.
    var demand: Demand

    /// What a keyword demands; schemas inside stand as numbers of nodes.
    indirect enum Demand: Sendable {
        case types(SchemaTypes)
        case constant(JSONValue)
        case values([JSONValue], Set<ComparedValue>)
        case bound(NumberBound)
        case multiple(JSONNumber, ExactDecimal)
        case length(CountBound)
        case pattern(Pattern)
        case format(String, SchemaFormat)
        case items(prefix: [Int], rest: Int?)
        case itemCount(CountBound)
        case contains(Int, minimum: Int, maximum: Int?)
        case unique
        case properties(PropertiesDemand)
        case propertyCount(CountBound)
        case names(Int)
        case required([String])
        case requiredWith([(name: String, others: [String])])
        case schemaWith([(name: String, node: Int)])
        case all([Int])
        case any([Int])
        case one([Int])
        case not(Int)
        case condition(Int, then: Int?, otherwise: Int?)
        case reference(Int)
        case dynamicReference(String, Int)
        case unevaluatedItems(Int)
        case unevaluatedProperties(Int)
    }

    /// A bound of a number.
    struct NumberBound: Sendable {
        /// The bound as it was written.
        var text: String
        /// The bound.
        var value: ExactDecimal
        /// Whether numbers must not be larger; else not smaller.
        var isMaximum: Bool
        /// Whether the bound itself is not allowed.
        var isExclusive: Bool
    }

    /// A bound of a count.
    struct CountBound: Sendable {
        /// The bound.
        var value: Int
        /// Whether counts must not be larger; else not smaller.
        var isMaximum: Bool
    }

    /// What is demanded of an object's properties.
    struct PropertiesDemand: Sendable {
        /// The schemas of named properties.
        var named: [ExactString: Int] = [:]
        /// The names, in their order.
        var names: [String] = []
        /// The schemas of properties whose names fit an expression.
        var patterns: [(pattern: Pattern, node: Int)] = []
        /// The schema of all others.
        var rest: Int?
    }

    /// The nodes that are checked against the very same value, so that a circle of them never ends.
    var nodesInPlace: [Int] {
        switch demand {
        case .all(let nodes), .any(let nodes), .one(let nodes): nodes
        case .not(let node), .reference(let node): [node]
        case .condition(let node, let then, let otherwise): [node, then, otherwise].compactMap(\.self)
        case .schemaWith(let list): list.map(\.node)
        default: []
        }
    }
}
