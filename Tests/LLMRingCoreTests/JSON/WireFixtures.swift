import LLMRingCore

/// A struct in the form in which structs are generated.
struct Note: WireValue {
    var id: String
    var stopReason: StopReason?
    var count: Int?
    var score: Double?
    var content: [Shape]?
    var weights: [Double]?
    var limit: Nullable<Int>?
    @Boxed var parent: Note?
    var unknownFields: JSONFields

    private static let fieldNames = FieldNames(
        "id",
        "stop_reason",
        "count",
        "score",
        "content",
        "weights",
        "limit",
        "parent",
        "object"
    )

    init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var stopReason: StopReason?
        var count: Int?
        var score: Double?
        var content: [Shape]?
        var weights: [Double]?
        var limit: Nullable<Int>?
        var parent: Note?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: id = try reader.value(field, &unknownFields)
            case 1: stopReason = try reader.value(field, &unknownFields)
            case 2: count = try reader.value(field, &unknownFields)
            case 3: score = try reader.value(field, &unknownFields)
            case 4: content = try reader.value(field, &unknownFields)
            case 5: weights = try reader.value(field, &unknownFields)
            case 6: limit = try reader.nullable(field, &unknownFields)
            case 7: parent = try reader.value(field, &unknownFields)
            case 8: try reader.constant(field, "note", &unknownFields)
            default: break
            }
        }
        self.id = try reader.required(id, "id", of: "Note")
        self.stopReason = stopReason
        self.count = count
        self.score = score
        self.content = content
        self.weights = weights
        self.limit = limit
        self.parent = parent
        self.unknownFields = unknownFields
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("id", 0, id, unknownFields)
        writer.field("stop_reason", 1, stopReason, unknownFields)
        writer.field("count", 2, count, unknownFields)
        writer.field("score", 3, score, unknownFields)
        writer.field("content", 4, content, unknownFields)
        writer.field("weights", 5, weights, unknownFields)
        writer.field("limit", 6, limit, unknownFields)
        writer.field("parent", 7, parent, unknownFields)
        writer.constant("object", 8, "note", unknownFields)
        writer.endObject(unknownFields)
    }
}

/// An open enum in the form in which open enums are generated.
struct StopReason: WireWord {
    var rawValue: String

    init(rawValue: String) {
        self.rawValue = rawValue
    }

    static var endTurn: Self { Self(rawValue: "end_turn") }
}

/// A union told apart by a tag, by a key or by kind.
enum Shape: WireValue {
    case text(String)
    case circle(JSONObject)
    case square(JSONObject)
    case named(JSONObject)
    case unknown(JSONValue)

    private static let words = FieldNames("circle", "square")
    private static let keys = FieldNames("name", "n")

    init(from reader: inout JSONReader) throws(JSONError) {
        if reader.kind == .string {
            self = .text(try String(from: &reader))
            return
        }
        switch try reader.caseIndex(tag: "type", in: Self.words) {
        case 0: self = .circle(try JSONObject(from: &reader))
        case 1: self = .square(try JSONObject(from: &reader))
        case -2 where reader.keyIndex(in: Self.keys) >= 0: self = .named(try JSONObject(from: &reader))
        default: self = .unknown(try JSONValue(from: &reader))
        }
    }

    func write(to writer: inout JSONWriter) {
        switch self {
        case .text(let text): text.write(to: &writer)
        case .circle(let object), .square(let object), .named(let object): object.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }

    /// The case's name.
    var word: String {
        switch self {
        case .text: "text"
        case .circle: "circle"
        case .square: "square"
        case .named: "named"
        case .unknown: "unknown"
        }
    }
}

/// A value that is checked and thrown away.
struct Skipped: WireValue {
    init(from reader: inout JSONReader) throws(JSONError) {
        try reader.skip()
    }

    func write(to writer: inout JSONWriter) {
        writer.null()
    }
}
