package import LLMRingCore

/// Parts that come whole and in order, without numbers.
extension StreamAssembler {
    /// What only the dialect can read of a part: names and values, which may be missing.
    package typealias Kept = [(name: String, value: JSONValue?)]

    /// Adds a text that stands for itself, since the wire keeps something with it that belongs to no other text.
    package mutating func text(_ kind: TextKind, _ text: String?, payload: Kept) {
        var block = AnswerBlock(kind: .text(kind))
        block.payload = Self.object(payload)
        let position = begin(block)
        current = nil
        if let text, !text.isEmpty { append(text, to: position, kind) }
    }

    /// Takes in a whole call whose arguments are an object; text behind it is another part.
    package mutating func call(id: String?, index: Int?, name: String?, object: JSONObject?, payload: Kept) {
        let count = blocks.count
        call(id: id, index: index, name: name, object: object)
        current = nil
        guard blocks.count > count else { return }
        blocks[count].payload = Self.object(payload)
    }

    /// Puts a value into the arguments of the last call: the one that is there, or null.
    ///
    /// - Parameters:
    ///   - place: A JSON path, such as `$.list[0].name`.
    ///   - string: A text, or more of the text that is at the place.
    ///   - number: A number.
    ///   - bool: A truth value.
    package mutating func patch(at place: String?, string: String?, number: Double?, bool: Bool?) {
        guard let place = place.flatMap(JSONPlace.init), let position = blocks.lastIndex(where: \.isCall) else {
            return
        }
        let value =
            string.map { JSONValue.string($0) } ?? number.map { JSONValue($0) } ?? bool.map { .bool($0) } ?? .null
        var root = blocks[position].patched ?? .object(JSONObject())
        place.put(value, into: &root)
        blocks[position].patched = root
    }

    /// Adds a picture, a sound or a document that the model made, in Base64.
    package mutating func media(data: String?, mediaType: String?, payload: Kept = []) {
        guard let data else { return }
        media(Media(.base64(data), mediaType: mediaType), payload)
    }

    /// Adds a picture, a sound or a document that the model made, by its address.
    package mutating func media(url: String?, mediaType: String?, payload: Kept = []) {
        guard let url else { return }
        media(Media(.url(url), mediaType: mediaType), payload)
    }

    /// Adds a medium as a part.
    private mutating func media(_ media: Media, _ payload: Kept) {
        var block = AnswerBlock(kind: .media(media))
        block.payload = Self.object(payload)
        _ = begin(block)
        current = nil
    }

    /// Adds a part that only the dialect knows; the field `type` names it, or else its first key.
    package mutating func opaque(_ json: JSONValue) {
        guard case .object(let fields) = json, let first = fields.first?.key else { return }
        let type = fields["type"]?.stringValue ?? first
        var block = AnswerBlock(kind: .opaque(type: type, argumentsField: nil))
        block.payload = fields
        _ = begin(block)
        current = nil
        providerEvent(type, json)
    }

    /// Keeps an element of a list that goes back as it came, with the last part of a kind, or with one of its own.
    ///
    /// - Parameters:
    ///   - kind: The kind of the part.
    ///   - name: The name under which templates find the list.
    ///   - element: The element, or a fragment of it.
    ///   - texts: The fields that come in fragments.
    package mutating func keep(
        _ kind: TextKind,
        _ name: String,
        _ element: some WireValue,
        joining texts: [String] = []
    ) {
        guard case .object(let fields) = element.jsonValue() else { return }
        let position: Int
        if let last = blocks.lastIndex(where: { $0.kind == .text(kind) }) {
            position = last
        } else {
            position = begin(AnswerBlock(kind: .text(kind)))
            if current == nil { current = position }
        }
        let place: Int
        if let known = blocks[position].kept.firstIndex(where: { $0.name == name }) {
            place = known
        } else {
            place = blocks[position].kept.count
            blocks[position].kept.append(KeptList(name))
        }
        blocks[position].kept[place].add(fields, joining: texts)
    }

    /// Keeps a citation with the last text, once.
    package mutating func cite(_ value: (some WireValue)?) {
        let isText = { (block: AnswerBlock) in block.kind == .text(.text) && !block.text.isEmpty }
        guard let value, let position = blocks.lastIndex(where: isText) else { return }
        let citation = Citation(json: value.jsonValue())
        guard !blocks[position].citations.contains(citation) else { return }
        blocks[position].citations.append(citation)
        emit(.citation(citation, part: position))
    }

    /// The values that are there, as an object.
    private static func object(_ kept: Kept) -> JSONObject {
        var object = JSONObject()
        for (name, value) in kept {
            if let value { object[name] = value }
        }
        return object
    }
}

/// The first text that is there and not empty.
package func firstText(_ texts: String?...) -> String? {
    texts.lazy.compactMap { $0.flatMap(nonEmpty) }.first
}
