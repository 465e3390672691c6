/// How far a JSON number has come whose bytes come piece by piece.
///
/// Source: RFC 8259, section 6.
enum NumberProgress: Sendable {
    /// Behind the sign.
    case minus

    /// Behind a zero that no digit may follow.
    case zero

    /// In the digits before the point.
    case integer

    /// Behind the point.
    case point

    /// In the digits behind the point.
    case fraction

    /// Behind the e.
    case e

    /// Behind the sign of the exponent.
    case exponentSign

    /// In the digits of the exponent.
    case exponent

    /// Begins with a byte; nil when no number begins with it.
    init?(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "-"): self = .minus
        case UInt8(ascii: "0"): self = .zero
        case UInt8(ascii: "1")...UInt8(ascii: "9"): self = .integer
        default: return nil
        }
    }

    /// Whether what has come is a number.
    var isNumber: Bool {
        switch self {
        case .zero, .integer, .fraction, .exponent: true
        case .minus, .point, .e, .exponentSign: false
        }
    }

    /// Where a byte leads to; nil when it does not belong to the number.
    func next(_ byte: UInt8) -> NumberProgress? {
        switch (self, byte) {
        case (.minus, UInt8(ascii: "0")): .zero
        case (.minus, UInt8(ascii: "1")...UInt8(ascii: "9")): .integer
        case (.integer, UInt8(ascii: "0")...UInt8(ascii: "9")): .integer
        case (.zero, UInt8(ascii: ".")), (.integer, UInt8(ascii: ".")): .point
        case (.point, UInt8(ascii: "0")...UInt8(ascii: "9")): .fraction
        case (.fraction, UInt8(ascii: "0")...UInt8(ascii: "9")): .fraction
        case (.zero, UInt8(ascii: "e")), (.integer, UInt8(ascii: "e")), (.fraction, UInt8(ascii: "e")): .e
        case (.zero, UInt8(ascii: "E")), (.integer, UInt8(ascii: "E")), (.fraction, UInt8(ascii: "E")): .e
        case (.e, UInt8(ascii: "+")), (.e, UInt8(ascii: "-")): .exponentSign
        case (.e, UInt8(ascii: "0")...UInt8(ascii: "9")): .exponent
        case (.exponentSign, UInt8(ascii: "0")...UInt8(ascii: "9")): .exponent
        case (.exponent, UInt8(ascii: "0")...UInt8(ascii: "9")): .exponent
        default: nil
        }
    }
}
