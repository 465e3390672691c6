/// The writing of labels of any script in ASCII.
///
/// Source: RFC 3492.
enum Punycode {
    private static let base = 36
    private static let lowest = 1
    private static let highest = 26
    private static let skew = 38
    private static let damping = 700
    private static let firstBias = 72
    private static let firstScalar = 128

    /// Reads a label without its prefix; nil when it is wrong.
    static func decoded(_ text: String) -> [Unicode.Scalar]? {
        var output: [Unicode.Scalar] = []
        var rest = text.utf8[...]
        if let dash = text.utf8.lastIndex(of: UInt8(ascii: "-")) {
            output = text.utf8[..<dash].map { Unicode.Scalar($0) }
            rest = text.utf8[text.utf8.index(after: dash)...]
        }
        var (scalar, position, bias) = (firstScalar, 0, firstBias)
        while !rest.isEmpty {
            let start = position
            var (weight, step) = (1, base)
            while true {
                guard let digit = rest.popFirst().flatMap(digit) else { return nil }
                position += digit * weight
                guard position < 1 << 40 else { return nil }
                let threshold = min(max(step - bias, lowest), highest)
                if digit < threshold { break }
                weight *= base - threshold
                guard weight < 1 << 40 else { return nil }
                step += base
            }
            let count = output.count + 1
            bias = adapted(position - start, count, isFirst: start == 0)
            scalar += position / count
            position %= count
            guard scalar <= 0x10_FFFF, let next = Unicode.Scalar(UInt32(scalar)), output.count < 256 else { return nil }
            output.insert(next, at: position)
            position += 1
        }
        return output
    }

    /// Writes a label, without a prefix.
    static func encoded(_ label: [Unicode.Scalar]) -> String {
        var output = label.filter(\.isASCII).map(Character.init)
        var (scalar, delta, bias, handled) = (firstScalar, 0, firstBias, output.count)
        let basic = handled
        if basic > 0 { output.append("-") }
        while handled < label.count {
            let next = label.map { Int($0.value) }.filter { $0 >= scalar }.min() ?? scalar
            delta += (next - scalar) * (handled + 1)
            scalar = next
            for value in label.map({ Int($0.value) }) {
                if value < scalar { delta += 1 }
                guard value == scalar else { continue }
                append(delta, bias, to: &output)
                bias = adapted(delta, handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            scalar += 1
        }
        return String(output)
    }

    /// Writes a number with digits whose weights vary.
    private static func append(_ number: Int, _ bias: Int, to output: inout [Character]) {
        var (rest, step) = (number, base)
        while true {
            let threshold = min(max(step - bias, lowest), highest)
            guard rest >= threshold else { break }
            output.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            step += base
        }
        output.append(digit(rest))
    }

    /// The next bias.
    private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / damping : delta / 2
        delta += delta / count
        var step = 0
        while delta > (base - lowest) * highest / 2 {
            delta /= base - lowest
            step += base
        }
        return step + (base - lowest + 1) * delta / (delta + skew)
    }

    /// The value of a digit.
    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte) - 0x30 + 26
        case 0x41...0x5A: Int(byte) - 0x41
        case 0x61...0x7A: Int(byte) - 0x61
        default: nil
        }
    }

    /// The digit of a value.
    private static func digit(_ value: Int) -> Character {
        Character(Unicode.Scalar(UInt8(value < 26 ? value + 0x61 : value - 26 + 0x30)))
    }
}
