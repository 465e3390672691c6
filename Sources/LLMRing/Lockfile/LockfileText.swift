internal import LLMRingCore

/// The text of a lockfile, which is edited in place.
enum LockfileText: Sendable {
    /// TOML; an edit leaves all other bytes as they are.
    case toml(TOMLDocument)
    /// JSON; it keeps keys and their order, and is laid out anew.
    case json(JSONValue, bytes: [UInt8])

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - format: Which of both it is.
    ///   - name: The file's name, for errors.
    /// - Throws: `LLMError` with code `configuration` and the place of the fault.
    init(parsing bytes: [UInt8], format: Lockfile.Format, name: String) throws(LLMError) {
        switch format {
        case .toml:
            do { self = .toml(try TOMLDocument(parsing: bytes)) } catch {
                throw LLMError(.configuration, "\(name):\(error)")
            }
        case .json:
            do { self = .json(try JSONValue(parsing: bytes), bytes: bytes) } catch {
                let place = TOMLLocation(offset: min(error.offset, bytes.count), in: bytes)
                throw LLMError(.configuration, "\(name):\(place): \(error.message)")
            }
        }
    }

    /// The text in UTF-8.
    var bytes: [UInt8] {
        switch self {
        case .toml(let document): document.bytes
        case .json(_, let bytes): bytes
        }
    }

    /// All values; nulls of JSON are left out.
    var root: TOMLValue {
        switch self {
        case .toml(let document): .table(document.root)
        case .json(let value, _): Self.value(value) ?? .table([:])
        }
    }

    /// Where a value is, to stand behind the file's name.
    func place(_ path: [TOMLStep]) -> String {
        switch self {
        case .toml(let document): ":\(document.location(of: path))"
        case .json: path.isEmpty ? "" : ": \(path.pathText)"
        }
    }

    /// Puts a value somewhere.
    mutating func set(_ value: TOMLValue, at path: [TOMLStep]) throws(TOMLError) {
        switch self {
        case .toml(var document):
            try document.set(value, at: path)
            self = .toml(document)
        case .json(let root, _): setJSON(Self.edited(root, path[...]) { _ in Self.json(value) })
        }
    }

    /// Adds an element to an array, which is made when it is not there.
    mutating func append(_ value: TOMLValue, to path: [TOMLStep]) throws(TOMLError) {
        switch self {
        case .toml(var document):
            try document.append(value, to: path)
            self = .toml(document)
        case .json(let root, _):
            setJSON(Self.edited(root, path[...]) { .array(($0?.arrayValue ?? []) + [Self.json(value)]) })
        }
    }

    /// Takes a value out.
    mutating func remove(at path: [TOMLStep]) throws(TOMLError) {
        switch self {
        case .toml(var document):
            try document.remove(at: path)
            self = .toml(document)
        case .json(let root, _): setJSON(Self.edited(root, path[...]) { _ in nil })
        }
    }

    /// Takes over a new JSON text.
    private mutating func setJSON(_ value: JSONValue?) {
        let value = value ?? .object([:])
        self = .json(value, bytes: Array(value.prettyDescription.utf8) + [0x0A])
    }
}

extension LockfileText {
    /// A JSON value with a change at the end of a way.
    private static func edited(
        _ value: JSONValue?,
        _ path: ArraySlice<TOMLStep>,
        _ change: (JSONValue?) -> JSONValue?
    ) -> JSONValue? {
        switch path.first {
        case nil: return change(value)
        case .key(let key):
            var object = value?.objectValue ?? [:]
            object[key] = edited(object[key], path.dropFirst(), change)
            return .object(object)
        case .index(let index):
            guard var elements = value?.arrayValue, elements.indices.contains(index) else { return value }
            if let element = edited(elements[index], path.dropFirst(), change) {
                elements[index] = element
            } else {
                elements.remove(at: index)
            }
            return .array(elements)
        }
    }

    /// A JSON value as one of TOML; nil for null.
    static func value(_ value: JSONValue) -> TOMLValue? {
        switch value {
        case .null: return nil
        case .bool(let truth): return .bool(truth)
        case .number(let number):
            let isInteger = number.text.utf8.allSatisfy { $0 != UInt8(ascii: ".") && $0 | 0x20 != UInt8(ascii: "e") }
            if isInteger, let integer = number.intValue { return .integer(integer) }
            return .float(number.doubleValue)
        case .string(let text): return .string(text)
        case .array(let elements): return .array(elements.compactMap { self.value($0) })
        case .object(let object):
            return .table(TOMLTable(object.compactMap { member in self.value(member.value).map { (member.key, $0) } }))
        }
    }

    /// A TOML value as one of JSON; dates become texts.
    static func json(_ value: TOMLValue) -> JSONValue {
        switch value {
        case .string(let text): .string(text)
        case .integer(let number): .number(JSONNumber(number))
        case .float(let number): JSONNumber(number).map { .number($0) } ?? .null
        case .bool(let truth): .bool(truth)
        case .dateTime(let date): .string(date.description)
        case .array(let values): .array(values.map { json($0) })
        case .table(let table): .object(JSONObject(table.members.map { ($0.key, json($0.value)) }))
        }
    }
}
