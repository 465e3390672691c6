/// A property of code points that an expression names.
struct PatternProperty: Hashable, Sendable {
    /// How a code point is asked for it.
    private enum Test: Hashable, Sendable {
        case categories(Set<Unicode.GeneralCategory>)
        case flag(Int)
        case ascii
        case all
        case assigned
    }

    /// How a code point is asked.
    private let test: Test

    /// Whether the code points without the property are meant.
    private var isNegated = false

    /// Finds a property by what stands in the braces; nil when it is not known.
    init?(_ name: String) {
        switch name {
        case "Any": test = .all
        case "ASCII": test = .ascii
        case "Assigned": test = .assigned
        default:
            let parts = name.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 {
                guard parts[0] == "gc" || parts[0] == "General_Category" else { return nil }
            } else if let flag = Self.flags.firstIndex(where: { $0.names.contains(name) }) {
                test = .flag(flag)
                return
            }
            guard let categories = Self.categories[String(parts[parts.count - 1])] else { return nil }
            test = .categories(categories)
        }
    }

    /// The code points without the property.
    var negated: PatternProperty {
        var copy = self
        copy.isNegated.toggle()
        return copy
    }

    /// Whether a code point has the property.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch test {
        case .categories(let categories): categories.contains(scalar.properties.generalCategory) != isNegated
        case .flag(let flag): Self.flags[flag].test(scalar.properties) != isNegated
        case .ascii: scalar.isASCII != isNegated
        case .all: !isNegated
        case .assigned: (scalar.properties.generalCategory != .unassigned) != isNegated
        }
    }

    /// The yes-or-no properties, by their long and short names.
    private static let flags: [(names: [String], test: @Sendable (Unicode.Scalar.Properties) -> Bool)] = [
        (["Alphabetic", "Alpha"], { $0.isAlphabetic }),
        (["Lowercase", "Lower"], { $0.isLowercase }),
        (["Uppercase", "Upper"], { $0.isUppercase }),
        (["White_Space", "space"], { $0.isWhitespace }),
        (["Emoji"], { $0.isEmoji }),
        (["Emoji_Presentation", "EPres"], { $0.isEmojiPresentation }),
        (["Emoji_Modifier", "EMod"], { $0.isEmojiModifier }),
        (["Emoji_Modifier_Base", "EBase"], { $0.isEmojiModifierBase }),
        (["Ideographic", "Ideo"], { $0.isIdeographic }),
        (["ID_Start", "IDS"], { $0.isIDStart }),
        (["ID_Continue", "IDC"], { $0.isIDContinue }),
        (["XID_Start", "XIDS"], { $0.isXIDStart }),
        (["XID_Continue", "XIDC"], { $0.isXIDContinue }),
        (["Math"], { $0.isMath }),
        (["Dash"], { $0.isDash }),
        (["Hex_Digit", "Hex"], { $0.isHexDigit }),
        (["ASCII_Hex_Digit", "AHex"], { $0.isASCIIHexDigit }),
        (["Diacritic", "Dia"], { $0.isDiacritic }),
        (["Quotation_Mark", "QMark"], { $0.isQuotationMark }),
        (["Cased"], { $0.isCased }),
        (["Default_Ignorable_Code_Point", "DI"], { $0.isDefaultIgnorableCodePoint }),
        (["Noncharacter_Code_Point", "NChar"], { $0.isNoncharacterCodePoint }),
    ]

    /// The general categories, by their long and short names.
    ///
    /// Source: <https://www.unicode.org/Public/UCD/latest/ucd/PropertyValueAliases.txt>
    private static let categories: [String: Set<Unicode.GeneralCategory>] = {
        let single: [([String], Unicode.GeneralCategory)] = [
            (["Lu", "Uppercase_Letter"], .uppercaseLetter), (["Ll", "Lowercase_Letter"], .lowercaseLetter),
            (["Lt", "Titlecase_Letter"], .titlecaseLetter), (["Lm", "Modifier_Letter"], .modifierLetter),
            (["Lo", "Other_Letter"], .otherLetter), (["Mn", "Nonspacing_Mark"], .nonspacingMark),
            (["Mc", "Spacing_Mark"], .spacingMark), (["Me", "Enclosing_Mark"], .enclosingMark),
            (["Nd", "Decimal_Number", "digit"], .decimalNumber), (["Nl", "Letter_Number"], .letterNumber),
            (["No", "Other_Number"], .otherNumber), (["Pc", "Connector_Punctuation"], .connectorPunctuation),
            (["Pd", "Dash_Punctuation"], .dashPunctuation), (["Ps", "Open_Punctuation"], .openPunctuation),
            (["Pe", "Close_Punctuation"], .closePunctuation), (["Pi", "Initial_Punctuation"], .initialPunctuation),
            (["Pf", "Final_Punctuation"], .finalPunctuation), (["Po", "Other_Punctuation"], .otherPunctuation),
            (["Sm", "Math_Symbol"], .mathSymbol), (["Sc", "Currency_Symbol"], .currencySymbol),
            (["Sk", "Modifier_Symbol"], .modifierSymbol), (["So", "Other_Symbol"], .otherSymbol),
            (["Zs", "Space_Separator"], .spaceSeparator), (["Zl", "Line_Separator"], .lineSeparator),
            (["Zp", "Paragraph_Separator"], .paragraphSeparator), (["Cc", "Control", "cntrl"], .control),
            (["Cf", "Format"], .format), (["Cs", "Surrogate"], .surrogate), (["Co", "Private_Use"], .privateUse),
            (["Cn", "Unassigned"], .unassigned),
        ]
        let groups: [([String], String)] = [
            (["L", "Letter"], "L"), (["M", "Mark", "Combining_Mark"], "M"), (["N", "Number"], "N"),
            (["P", "Punctuation", "punct"], "P"), (["S", "Symbol"], "S"), (["Z", "Separator"], "Z"),
            (["C", "Other"], "C"),
        ]
        var table: [String: Set<Unicode.GeneralCategory>] = [
            "LC": [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter],
            "Cased_Letter": [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter],
        ]
        for (names, category) in single { for name in names { table[name] = [category] } }
        for (names, letter) in groups {
            let members = Set(single.filter { $0.0[0].hasPrefix(letter) }.map(\.1))
            for name in names { table[name] = members }
        }
        return table
    }()
}
