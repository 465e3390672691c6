/// What is done at each place of an answer; `true` means that there may be more to do.
extension PromptedCallReader {
    /// At the beginning: white space is held back, and so is a bracket that may open a call.
    mutating func stepFromStart() -> Bool {
        let first = bytes.skippingSpace(from: 0)
        guard first < bytes.count else { return false }
        var start = first
        if bytes[first] == UInt8(ascii: "`") {
            guard let inside = CodeFence.inside(of: bytes, at: first) else { return move(to: .text, ifOver: true) }
            if inside > 0 { start = inside }
        }
        guard let isOpen = bytes.matches(open, at: first) else { return move(to: .text, ifOver: true) }
        if isOpen { bytes.removeFirst(first) }
        guard !isOpen else { return move(to: .text) }
        switch bytes[start] {
        case UInt8(ascii: "{"), UInt8(ascii: "["): place = .bare(JSONSpan(at: start))
        default: place = .text
        }
        return true
    }

    /// In what may be nothing but calls: all is held back until it is certain.
    mutating func stepInBare(_ span: JSONSpan) -> Bool {
        var span = span
        let first = bytes.skippingSpace(from: 0)
        let isFenced = bytes[first] == UInt8(ascii: "`")
        let start = isFenced ? CodeFence.inside(of: bytes, at: first) ?? first : first
        guard PromptedCall.mayBegin(bytes, at: start, names: names) else { return move(to: .text) }
        guard let end = span.end(in: bytes, before: open) else {
            place = .bare(span)
            return move(to: .text, ifOver: true)
        }
        guard end.isWhole else { return move(to: .text) }
        var rest = bytes.skippingSpace(from: end.index)
        if isFenced, rest < bytes.count {
            guard let isClosed = bytes.matches(CodeFence.sign, at: rest) else { return move(to: .text, ifOver: true) }
            guard isClosed else { return move(to: .text) }
            rest = bytes.skippingSpace(from: rest + CodeFence.sign.count)
        }
        guard rest == bytes.count else { return move(to: .text) }
        guard isOver else { return false }
        let calls = PromptedCall.calls(in: bytes[start..<end.index]) ?? []
        guard !calls.isEmpty, calls.allSatisfy({ names.contains($0.name) }) else { return move(to: .text) }
        give(calls, instead: bytes.count)
        return false
    }

    /// In text: what may be the sign of a call, or a code block around one, is held back.
    mutating func stepInText() -> Bool {
        var index = 0
        while index < bytes.count {
            guard let inside = opening(at: index) else {
                give(isOver ? bytes.count : index)
                return false
            }
            if inside >= 0 {
                give(index)
                sign = Array(bytes[..<(inside - index)])
                bytes.removeFirst(sign.count)
                place = .opened
                return true
            }
            index += bytes[index] == UInt8(ascii: "`") ? backticks(at: index) : 1
        }
        give(isOver ? bytes.count : bytes.wholeLetters)
        return false
    }

    /// Behind the sign that opens a call: JSON follows, or it was none.
    mutating func stepFromOpening() -> Bool {
        var start = bytes.skippingSpace(from: 0)
        if start < bytes.count, bytes[start] == UInt8(ascii: "`") {
            guard let inside = CodeFence.inside(of: bytes, at: start) else { return fail(at: 0, ifOver: true) }
            if inside > 0 {
                fences += 1
                start = inside
            }
        }
        guard start < bytes.count else { return fail(at: 0, ifOver: true) }
        guard bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "[") else { return fail(at: 0) }
        place = .call(JSONSpan(at: start))
        return true
    }

    /// In the JSON of a call: all is held back until its end.
    mutating func stepInCall(_ span: JSONSpan) -> Bool {
        var span = span
        guard let end = span.end(in: bytes, before: close) else {
            place = .call(span)
            guard isOver else { return false }
            let closing = bytes.firstIndex(of: close, from: 0)
            return fail(at: closing.map { $0 + close.count } ?? bytes.count)
        }
        guard end.isWhole else { return fail(at: end.index + close.count) }
        let start = bytes.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? 0
        guard let calls = PromptedCall.calls(in: bytes[start..<end.index]) else { return fail(at: end.index) }
        give(calls, instead: end.index)
        place = .closing
        return true
    }

    /// Behind a call: the sign that closes it, ends of code blocks and white space are left out.
    mutating func stepFromClosing() -> Bool {
        var index = bytes.skippingSpace(from: 0)
        var signs = [close]
        var fences = fences
        while index < bytes.count {
            let candidates = signs + (fences > 0 ? [CodeFence.sign] : [])
            let matches = candidates.map { bytes.matches($0, at: index) }
            guard let found = matches.firstIndex(of: true) else {
                if matches.contains(nil), !isOver { return false }
                break
            }
            if candidates[found] == close { signs = [] } else { fences -= 1 }
            index = bytes.skippingSpace(from: index + candidates[found].count)
        }
        guard index < bytes.count else {
            if isOver { bytes = [] }
            return false
        }
        bytes.removeFirst(index)
        self.fences = fences
        place = .text
        return true
    }

    /// Where the text behind the sign of a call begins; -1 when there is none here, `nil` when more is needed.
    private mutating func opening(at index: Int) -> Int? {
        if bytes[index] == UInt8(ascii: "`") {
            guard let inside = CodeFence.inside(of: bytes, at: index) else { return nil }
            guard inside > 0, let isOpen = bytes.matches(open, at: inside) else { return inside > 0 ? nil : -1 }
            if isOpen { fences += 1 }
            return isOpen ? inside + open.count : -1
        }
        guard bytes[index] == open.first else { return -1 }
        return bytes.matches(open, at: index).map { $0 ? index + open.count : -1 }
    }

    /// How many backticks stand in a row.
    private func backticks(at index: Int) -> Int {
        bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
    }

    /// Goes on at another place; with a condition, only when no more bytes come.
    private mutating func move(to place: Place, ifOver: Bool = false) -> Bool {
        guard isOver || !ifOver else { return false }
        self.place = place
        return true
    }

    /// Gives back as text what began like a call.
    private mutating func fail(at count: Int, ifOver: Bool = false) -> Bool {
        guard isOver || !ifOver else { return false }
        bytes.insert(contentsOf: sign, at: 0)
        give(min(count + sign.count, bytes.count), broken: true)
        fences = 0
        place = .text
        return true
    }
}
