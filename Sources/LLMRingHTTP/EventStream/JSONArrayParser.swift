import LLMRingCore

/// Cuts one JSON array into its elements, which become events without names.
///
/// Elements are not checked, only counted out. A body that is an object instead
/// of an array is given as one event: errors come in this way.
package struct JSONArrayParser: EventFraming {
    /// Where in the text the parser is.
    private enum Place {
        case beforeArray
        case betweenElements
        case inScalar
        case inContainer
        case inString
        case afterBackslash
        case afterArray
    }

    /// What a byte does to the element around it.
    private enum Mark {
        case none
        case begins
        case ends
        case endedBefore
    }

    private var element: EventBuffer
    private var place = Place.beforeArray
    private var depth = 0
    private var isLone = false

    /// Starts before the first byte.
    ///
    /// - Parameter limit: The largest element in bytes.
    package init(limit: Int) {
        element = EventBuffer(limit: limit)
    }

    /// Takes the next bytes and gives the elements that end in them.
    ///
    /// - Throws: ``LLMError`` with code `decoding`, or what `emit` throws.
    package mutating func feed(_ chunk: [UInt8], _ emit: Emit) throws {
        try chunk.withUnsafeBytes { bytes in
            var start = 0
            for index in bytes.indices {
                switch try step(bytes[index]) {
                case .none: break
                case .begins: start = index
                case .ends: try give(UnsafeRawBufferPointer(rebasing: bytes[start...index]), emit)
                case .endedBefore: try give(UnsafeRawBufferPointer(rebasing: bytes[start..<index]), emit)
                }
            }
            if isInside {
                try element.append(UnsafeRawBufferPointer(rebasing: bytes[start...]))
            }
        }
    }

    /// Takes the end of the stream.
    ///
    /// - Throws: ``LLMError`` with code `decoding` when an element is not whole.
    package mutating func finish(_ emit: Emit) throws {
        guard !isInside else {
            throw LLMError(.decoding, "the answer breaks off inside an element of its JSON array")
        }
    }

    private var isInside: Bool {
        switch place {
        case .beforeArray, .betweenElements, .afterArray: false
        case .inScalar, .inContainer, .inString, .afterBackslash: true
        }
    }

    /// Gives an element, with what earlier chunks had of it.
    private mutating func give(_ piece: UnsafeRawBufferPointer, _ emit: Emit) throws {
        let noName = UnsafeRawBufferPointer(start: nil, count: 0)
        guard !element.isEmpty else {
            try element.check(piece.count)
            return try emit(noName, piece)
        }
        try element.append(piece)
        try element.bytes.withUnsafeBytes { try emit(noName, $0) }
        element.removeAll()
    }

    /// Goes on by one byte.
    private mutating func step(_ byte: UInt8) throws(LLMError) -> Mark {
        switch place {
        case .inString:
            return stepInString(byte)
        case .inContainer:
            return stepInContainer(byte)
        case .afterBackslash:
            place = .inString
            return .none
        case .betweenElements:
            return begin(byte)
        case .inScalar:
            guard byte == 0x2C || byte == 0x5D || Self.isBlank(byte) else { return .none }
            place = byte == 0x5D ? .afterArray : .betweenElements
            return .endedBefore
        case .beforeArray:
            return try stepBeforeArray(byte)
        case .afterArray:
            return .none
        }
    }

    private mutating func stepBeforeArray(_ byte: UInt8) throws(LLMError) -> Mark {
        switch byte {
        case 0x5B:
            place = .betweenElements
            return .none
        case 0x7B:
            isLone = true
            return begin(byte)
        // Blanks and the byte order mark.
        case 0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF:
            return .none
        default:
            throw LLMError(.decoding, "the answer is not a JSON array")
        }
    }

    private mutating func begin(_ byte: UInt8) -> Mark {
        switch byte {
        case 0x2C, 0x20, 0x09, 0x0A, 0x0D:
            return .none
        case 0x5D:
            place = .afterArray
            return .none
        case 0x7B, 0x5B:
            depth = 1
            place = .inContainer
        case 0x22:
            place = .inString
        default:
            place = .inScalar
        }
        return .begins
    }

    private mutating func stepInString(_ byte: UInt8) -> Mark {
        if byte == 0x5C {
            place = .afterBackslash
        } else if byte == 0x22 {
            place = depth == 0 ? .betweenElements : .inContainer
            return depth == 0 ? .ends : .none
        }
        return .none
    }

    private mutating func stepInContainer(_ byte: UInt8) -> Mark {
        switch byte {
        case 0x22:
            place = .inString
        case 0x7B, 0x5B:
            depth += 1
        case 0x7D, 0x5D:
            depth -= 1
            guard depth > 0 else {
                place = isLone ? .afterArray : .betweenElements
                return .ends
            }
        default:
            break
        }
        return .none
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
