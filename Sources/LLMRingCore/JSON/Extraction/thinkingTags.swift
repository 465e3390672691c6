/// The names of the tags that models put around their thinking.
let thinkingTags: [[UInt8]] = ["think", "thinking", "thought", "thoughts", "reasoning", "reflection"]
    .map { Array($0.utf8) }

/// The mark that some texts in UTF-8 begin with.
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// The closing tag of a name.
func closingTag(_ name: [UInt8]) -> [UInt8] {
    Array("</".utf8) + name + [UInt8(ascii: ">")]
}

/// The place behind a closing tag whose opening one is not in the text; nil when there is none.
///
/// Some models begin to think without saying so.
func endOfUntaggedThinking(in bytes: [UInt8]) -> Int? {
    let ends = thinkingTags.compactMap { name -> Int? in
        let closing = closingTag(name)
        guard let end = firstPlace(of: closing, in: bytes[...]) else { return nil }
        let opening = [UInt8(ascii: "<")] + name + [UInt8(ascii: ">")]
        return firstPlace(of: opening, in: bytes[..<end]) == nil ? end + closing.count : nil
    }
    return ends.min()
}

/// Where some bytes stand first.
private func firstPlace(of sought: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { bytes[$0] == sought[0] && bytes[$0...].starts(with: sought) }
}
