/// The rules for labels of any script.
///
/// Swift does not know the joining types and directions of characters: those of
/// the Arabic and Hebrew blocks are taken by their ranges.
///
/// Sources: RFC 5892 and RFC 5893.
enum HostLabel {
    /// Whether all characters may stand where they stand.
    static func isValid(_ label: [Unicode.Scalar]) -> Bool {
        guard let first = label.first, !isMark(first), first != "-", label.last != "-" else { return false }
        if label.count >= 4, label[2] == "-", label[3] == "-" { return false }
        return label.indices.allSatisfy { isAllowed(label, $0) }
    }

    /// Whether the character at a position may stand there.
    private static func isAllowed(_ label: [Unicode.Scalar], _ index: Int) -> Bool {
        let scalar = label[index]
        let previous = index > 0 ? label[index - 1] : nil
        let next = index + 1 < label.count ? label[index + 1] : nil
        switch scalar.value {
        case 0xB7: return previous == "l" && next == "l"
        case 0x375: return next.map(isGreek) ?? false
        case 0x5F3, 0x5F4: return previous.map(isHebrew) ?? false
        case 0x30FB: return label.contains { isJapanese($0) }
        case 0x660...0x669: return !label.contains { (0x6F0...0x6F9).contains($0.value) }
        case 0x6F0...0x6F9: return !label.contains { (0x660...0x669).contains($0.value) }
        case 0x200D: return previous?.properties.canonicalCombiningClass == .virama
        case 0x200C:
            return previous?.properties.canonicalCombiningClass == .virama
                || (previous.map(joinsForward) ?? false) && (next.map(isArabicLetter) ?? false)
        default: return isAllowedEverywhere(scalar)
        }
    }

    /// Whether a character may stand in any label.
    ///
    /// Source: RFC 5892, 2 and 3.
    private static func isAllowedEverywhere(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x30...0x39, 0x61...0x7A, 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: return true
        case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: return false
        case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF: return false
        case 0x20D0...0x20FF, 0x1D100...0x1D24F: return false
        default: break
        }
        let properties = scalar.properties
        guard !properties.changesWhenNFKCCaseFolded, !properties.isDefaultIgnorableCodePoint else { return false }
        switch properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .nonspacingMark,
            .spacingMark:
            return true
        default: return false
        }
    }

    /// Whether a character is written from right to left.
    static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        guard !isMark(scalar) else { return false }
        switch scalar.value {
        case 0x6F0...0x6F9: return false
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
        default: return false
        }
    }

    /// Whether a label does not mix directions.
    static func keepsDirection(_ label: [Unicode.Scalar]) -> Bool {
        let base = label.filter { !isMark($0) }
        guard let first = label.first, let last = base.last else { return true }
        let hasEuropean = base.contains(where: isEuropeanDigit)
        let hasArabic = base.contains(where: isArabicDigit)
        func isLeftToRight(_ scalar: Unicode.Scalar) -> Bool {
            !isRightToLeft(scalar) && !isEuropeanDigit(scalar) && ![0x2D, 0x200C, 0x200D].contains(scalar.value)
        }
        guard isRightToLeft(first), !isArabicDigit(first) else {
            let isLeft = isLeftToRight(first) && (isLeftToRight(last) || isEuropeanDigit(last))
            return isLeft && !base.contains(where: isRightToLeft)
        }
        let endsWell = isRightToLeft(last) || isEuropeanDigit(last)
        return endsWell && !base.contains(where: isLeftToRight) && !(hasEuropean && hasArabic)
    }

    /// Whether a character stands on another.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    private static func isEuropeanDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar) || (0x6F0...0x6F9).contains(scalar.value)
    }

    private static func isArabicDigit(_ scalar: Unicode.Scalar) -> Bool {
        (0x660...0x669).contains(scalar.value)
    }

    private static func isGreek(_ scalar: Unicode.Scalar) -> Bool {
        (0x370...0x3FF).contains(scalar.value) || (0x1F00...0x1FFF).contains(scalar.value)
    }

    private static func isHebrew(_ scalar: Unicode.Scalar) -> Bool {
        (0x591...0x5F4).contains(scalar.value) || (0xFB1D...0xFB4F).contains(scalar.value)
    }

    /// Whether a character is of one of the scripts of Japanese, the middle dot aside.
    private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3005, 0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FD...0x30FF: true
        case 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    private static func isArabicLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0x620...0x6FF).contains(scalar.value) && scalar.properties.generalCategory == .otherLetter
    }

    /// Whether a letter of Arabic is joined to the one behind it.
    private static func joinsForward(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x621...0x625, 0x627, 0x629, 0x62F...0x632, 0x648, 0x671...0x677, 0x688...0x699: false
        case 0x6C0, 0x6C3...0x6CB, 0x6CD, 0x6CF, 0x6D2, 0x6D3, 0x6D5, 0x6EE, 0x6EF: false
        default: isArabicLetter(scalar)
        }
    }
}
