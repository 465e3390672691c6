import LLMRingCore

/// Cuts a `text/event-stream` body into events.
///
/// Unlike the standard it gives the last event even when its blank line is
/// missing: providers leave it out. Identifiers and retry times are ignored.
///
/// Source: WHATWG HTML, 9.2.6
package struct ServerSentEventParser: EventFraming {
    private var line: EventBuffer
    private var name: EventBuffer
    private var data: EventBuffer
    private var hasData = false
    private var skipsLF = false
    private var isAtStart = true

    /// Starts before the first byte.
    ///
    /// - Parameter limit: The largest event in bytes.
    package init(limit: Int) {
        // A line has its field's name besides the data.
        line = EventBuffer(limit: limit, slack: 8)
        name = EventBuffer(limit: limit)
        data = EventBuffer(limit: limit)
    }

    /// Takes the next bytes and gives the events that end in them.
    ///
    /// - Throws: ``LLMError`` with code `decoding`, or what `emit` throws.
    package mutating func feed(_ chunk: [UInt8], _ emit: Emit) throws {
        try chunk.withUnsafeBytes { bytes in
            try feed(bytes, emit)
        }
    }

    /// Takes the end of the stream and gives the event that it closes, if any.
    ///
    /// - Throws: ``LLMError`` with code `decoding`, or what `emit` throws.
    package mutating func finish(_ emit: Emit) throws {
        var spans = Spans()
        if !line.isEmpty {
            try takeKeptLine(&spans, emit)
        }
        try dispatch(in: UnsafeRawBufferPointer(start: nil, count: 0), &spans, emit)
    }

    /// The places in the current chunk of what the current event consists of.
    private struct Spans {
        var name: Range<Int>?
        var data: Range<Int>?
    }

    private mutating func feed(_ chunk: UnsafeRawBufferPointer, _ emit: Emit) throws {
        guard let first = chunk.first else { return }
        let start = skipsLF && first == 0x0A ? 1 : 0
        var scanner = LineScanner(chunk, from: start)
        skipsLF = scanner.endsInCR
        var spans = Spans()
        if !line.isEmpty || isAtStart {
            try takeFirstLine(&scanner, in: chunk, &spans, emit)
        }
        while let place = scanner.next() {
            try take(place, in: chunk, &spans, emit)
        }
        try line.append(scanner.rest)
        try keep(spans, of: chunk)
    }

    /// Takes the line that an earlier chunk began; and a line at the very start, where a byte order mark may stand.
    private mutating func takeFirstLine(
        _ scanner: inout LineScanner,
        in chunk: UnsafeRawBufferPointer,
        _ spans: inout Spans,
        _ emit: Emit
    ) throws {
        guard let place = scanner.next() else { return }
        try line.append(UnsafeRawBufferPointer(rebasing: chunk[place]))
        try takeKeptLine(&spans, emit)
    }

    /// Takes the line that is kept.
    private mutating func takeKeptLine(_ spans: inout Spans, _ emit: Emit) throws {
        let whole = line.bytes
        line.removeAll()
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let start = isAtStart && whole.starts(with: mark) ? 3 : 0
        isAtStart = false
        try whole.withUnsafeBytes { bytes in
            try take(start..<bytes.count, in: bytes, &spans, emit)
            try keep(spans, of: bytes)
        }
        spans = Spans()
    }

    /// Takes one line.
    private mutating func take(
        _ place: Range<Int>,
        in chunk: UnsafeRawBufferPointer,
        _ spans: inout Spans,
        _ emit: Emit
    ) throws {
        guard !place.isEmpty else {
            return try dispatch(in: chunk, &spans, emit)
        }
        if let value = Self.value(of: "data", at: place, in: chunk) {
            try addData(value, in: chunk, &spans)
        } else if let value = Self.value(of: "event", at: place, in: chunk) {
            name.removeAll()
            spans.name = value
        }
    }

    /// Adds a line of data; the first one stays in the chunk as long as it is the only one.
    private mutating func addData(
        _ value: Range<Int>,
        in chunk: UnsafeRawBufferPointer,
        _ spans: inout Spans
    ) throws(LLMError) {
        guard hasData else {
            hasData = true
            try data.check(value.count)
            spans.data = value
            return
        }
        if let first = spans.data {
            try data.append(UnsafeRawBufferPointer(rebasing: chunk[first]))
            spans.data = nil
        }
        try data.append(0x0A)
        try data.append(UnsafeRawBufferPointer(rebasing: chunk[value]))
    }

    /// Gives the event that a blank line closes.
    private mutating func dispatch(
        in chunk: UnsafeRawBufferPointer,
        _ spans: inout Spans,
        _ emit: Emit
    ) throws {
        defer {
            spans = Spans()
            hasData = false
            name.removeAll()
            data.removeAll()
        }
        guard hasData else { return }
        try name.bytes.withUnsafeBytes { keptName in
            try data.bytes.withUnsafeBytes { keptData in
                let name = spans.name.map { UnsafeRawBufferPointer(rebasing: chunk[$0]) } ?? keptName
                let data = spans.data.map { UnsafeRawBufferPointer(rebasing: chunk[$0]) } ?? keptData
                try emit(name, data)
            }
        }
    }

    /// Copies what an unfinished event has in a chunk that goes away.
    private mutating func keep(_ spans: Spans, of chunk: UnsafeRawBufferPointer) throws(LLMError) {
        if let place = spans.name {
            try name.append(UnsafeRawBufferPointer(rebasing: chunk[place]))
        }
        if let place = spans.data {
            try data.append(UnsafeRawBufferPointer(rebasing: chunk[place]))
        }
    }

    /// Gives the place of a field's value, without the blank before it; nil when the line is another field's.
    private static func value(
        of field: StaticString,
        at place: Range<Int>,
        in chunk: UnsafeRawBufferPointer
    ) -> Range<Int>? {
        let length = field.utf8CodeUnitCount
        guard place.count >= length else { return nil }
        for index in 0..<length where chunk[place.lowerBound + index] != field.utf8Start[index] {
            return nil
        }
        var start = place.lowerBound + length
        guard start < place.upperBound else { return start..<start }
        guard chunk[start] == 0x3A else { return nil }
        start += 1
        if start < place.upperBound, chunk[start] == 0x20 { start += 1 }
        return start..<place.upperBound
    }
}
