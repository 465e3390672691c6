// Arrays and objects: what stands between their members.

extension PartialJSONReader {
    /// Takes in a byte that is not inside of a string, a number or a word.
    mutating func takeSign(_ byte: UInt8) throws(JSONError) {
        guard !isWhitespace(byte) else { return }
        switch place {
        case .firstElement where byte == UInt8(ascii: "]"), .firstKey where byte == UInt8(ascii: "}"): close()
        case .firstKey, .key:
            guard byte == UInt8(ascii: "\"") else {
                throw fail(place == .key ? "expected a key behind ','" : "expected a key or '}'")
            }
            beginText(isKey: true)
        case .colon:
            guard byte == UInt8(ascii: ":") else { throw fail("expected ':'") }
            place = .value
        case .separator: try takeSeparator(byte)
        default: try begin(byte)
        }
    }

    /// Adds a finished value to what is open around it, or notes that it is the whole value.
    mutating func add(_ value: JSONValue) {
        let last = json.levels.count - 1
        guard last >= 0 else {
            json.finished = value
            endOffset = place == .number ? position : position + 1
            place = .end
            return
        }
        if let watchedPath, json.levels[last].matched == watchedPath.count, !json.levels[last].isObject {
            watched.add(value)
        }
        // What copies in the hands of others would make it copy.
        work += json.levels[last].members.tail.count + 1
        json.levels[last].append(value)
        place = .separator
    }

    /// How much of the watched path leads to the value that begins; -1 when another way does.
    var matchedPath: Int {
        guard let watchedPath else { return -1 }
        guard let last = json.levels.last else { return 0 }
        let matched = last.matched
        guard matched >= 0, matched < watchedPath.count, last.step == watchedPath[matched] else { return -1 }
        return matched + 1
    }

    /// Begins a value with its first byte.
    private mutating func begin(_ byte: UInt8) throws(JSONError) {
        switch byte {
        case UInt8(ascii: "\""): beginText(isKey: false)
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard json.levels.count < JSONReader.maxDepth else {
                throw fail("nested deeper than \(JSONReader.maxDepth)")
            }
            let isObject = byte == UInt8(ascii: "{")
            json.levels.append(PartialLevel(isObject: isObject, matched: matchedPath))
            place = isObject ? .firstKey : .firstElement
        case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
            token = [byte]
            place = .word
        default:
            guard let begun = NumberProgress(byte) else { throw fail("expected a value") }
            number = begun
            token.removeAll(keepingCapacity: true)
            token.append(byte)
            place = .number
        }
    }

    /// Takes in the byte behind a member.
    private mutating func takeSeparator(_ byte: UInt8) throws(JSONError) {
        let isObject = json.levels.last?.isObject == true
        switch byte {
        case UInt8(ascii: ","):
            place = isObject ? .key : .value
        case UInt8(ascii: "}") where isObject, UInt8(ascii: "]") where !isObject:
            close()
        default:
            throw fail(isObject ? "expected ',' or '}'" : "expected ',' or ']'")
        }
    }

    /// Ends the innermost array or object.
    private mutating func close() {
        let level = json.levels.removeLast()
        work += level.members.count
        add(level.value())
    }
}
