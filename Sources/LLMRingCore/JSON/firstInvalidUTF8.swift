/// The offset of the first byte that is no part of well-formed UTF-8; nil when there is none.
///
/// Source: Unicode 16, table 3-7.
func firstInvalidUTF8(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> Int? {
    var place = start
    while place < end {
        if end - place >= 8, loadWord(place) & 0x8080_8080_8080_8080 == 0 {
            place += 8
            continue
        }
        guard place.pointee >= 0x80 else {
            place += 1
            continue
        }
        let length = scalarLength(at: place, to: end)
        guard length > 0 else { return place - start }
        place += length
    }
    return nil
}

/// The length of the well-formed sequence of two to four bytes at a place; 0 when it is not one.
private func scalarLength(at place: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch place.pointee {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard end - place >= length, second ~= place[1] else { return 0 }
    guard length < 3 || place[2] & 0xC0 == 0x80, length < 4 || place[3] & 0xC0 == 0x80 else { return 0 }
    return length
}

/// Eight bytes as one word, the first byte lowest.
@inline(__always)
func loadWord(_ place: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
}
