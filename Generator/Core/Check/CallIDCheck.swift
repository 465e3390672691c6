/// Checks rules for the identifiers of tool calls.
struct CallIDCheck {
    /// Where findings go.
    let findings: Findings

    /// Checks letters and lengths; new identifiers must be possible under them.
    func check(_ node: SpecNode) {
        guard var reader = ObjectReader(node, "'callIDs'", findings) else { return }
        let letters = reader.requiredText("letters")
        let least = reader.required("minLength")
        let most = reader.required("maxLength")
        reader.end()
        if let letters, let place = node["letters"], Self.plainLetters(in: letters).count < 16 {
            findings.error("'letters' has too few letters and digits to tell calls apart; write a-z0-9", at: place)
        }
        for place in [least, most].compactMap(\.self) where (place.int ?? 0) < 1 {
            findings.error("a length is a whole number of letters above 0; write such as 40", at: place)
        }
        guard let least = least?.int, let place = most, let most = most?.int, least > 0, most > 0 else { return }
        if most < least {
            findings.error("'maxLength' is below 'minLength'; exchange them", at: place)
        } else if most < 8 {
            findings.error("\(most) letters are too few to tell calls apart; write 8 or more", at: place)
        }
    }

    /// The letters and digits that a text such as `a-zA-Z0-9` stands for.
    static func plainLetters(in text: String) -> Set<UInt8> {
        let bytes = text.utf8.filter { $0 < 128 }
        var letters: Set<UInt8> = []
        var index = 0
        while index < bytes.count {
            let isRange = index + 2 < bytes.count && bytes[index + 1] == UInt8(ascii: "-")
            letters.formUnion(bytes[index]...max(bytes[index], bytes[index + (isRange ? 2 : 0)]))
            index += isRange ? 3 : 1
        }
        return letters.filter { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    }
}
