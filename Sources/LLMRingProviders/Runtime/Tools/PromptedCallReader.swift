/// Reads tool calls out of an answer's text, however it is cut.
///
/// Only what may be the beginning of a call is held back. What turns out to be
/// none is text again, to the letter.
package struct PromptedCallReader: Sendable {
    /// A piece of an answer.
    package enum Piece: Sendable, Hashable {
        /// Text.
        case text(String)
        /// A call, its arguments as JSON text.
        case call(name: String, arguments: String)
        /// Text that began like a call and is none.
        case broken(String)
    }

    /// Where in the answer the next byte stands.
    enum Place: Sendable {
        /// Before everything but white space.
        case start
        /// In an answer that may be nothing but calls in JSON, without any sign around them.
        case bare(JSONSpan)
        /// In text.
        case text
        /// Behind the sign that opens a call.
        case opened
        /// In the JSON of a call.
        case call(JSONSpan)
        /// Behind the JSON of a call.
        case closing
    }

    /// What stands before a call.
    let open: [UInt8]
    /// What stands behind a call.
    let close: [UInt8]
    /// The names of the tools.
    let names: Set<String>
    /// What has come and is not given out.
    var bytes: [UInt8] = []
    /// Where in the answer the first of the bytes stands.
    var place = Place.start
    /// What stood before the call that is being read, with the beginning of a code block.
    var sign: [UInt8] = []
    /// How many code blocks around calls are open.
    var fences = 0
    /// Whether no more bytes come.
    var isOver = false
    /// What is to be given out.
    private var pieces: [Piece] = []

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - open: What stands before a call.
    ///   - close: What stands behind a call.
    ///   - names: The names of the tools.
    package init(open: String, close: String, names: Set<String>) {
        self.open = Array(open.utf8)
        self.close = Array(close.utf8)
        self.names = names
    }

    /// Takes in bytes of the text, and gives what is certain.
    package mutating func feed(_ new: some Sequence<UInt8>) -> [Piece] {
        bytes += new
        return advance()
    }

    /// Takes in the end of the text, and gives what is left.
    package mutating func finish() -> [Piece] {
        isOver = true
        return advance()
    }

    /// The text that is held back.
    package var heldText: String {
        switch place {
        case .opened, .call: String(decoding: sign + bytes, as: UTF8.self)
        case .closing: ""
        case .start, .bare, .text: String(decoding: bytes, as: UTF8.self)
        }
    }

    /// Goes on as far as the bytes allow.
    private mutating func advance() -> [Piece] {
        while step() {}
        if isOver { give(bytes.count) }
        var given: [Piece] = []
        swap(&given, &pieces)
        return given
    }

    /// Goes one place further.
    ///
    /// - Returns: Whether there may be more to do.
    private mutating func step() -> Bool {
        switch place {
        case .start: return stepFromStart()
        case .bare(let span): return stepInBare(span)
        case .text: return stepInText()
        case .opened: return stepFromOpening()
        case .call(let span): return stepInCall(span)
        case .closing: return stepFromClosing()
        }
    }

    /// Gives out the first bytes as text.
    mutating func give(_ count: Int, broken: Bool = false) {
        guard count > 0 else { return }
        let text = String(decoding: bytes[..<count], as: UTF8.self)
        bytes.removeFirst(count)
        if broken {
            pieces.append(.broken(text))
        } else if case .text(let earlier)? = pieces.last {
            pieces[pieces.count - 1] = .text(earlier + text)
        } else {
            pieces.append(.text(text))
        }
    }

    /// Gives out calls in the place of the first bytes.
    mutating func give(_ calls: [PromptedCall.Call], instead count: Int) {
        bytes.removeFirst(count)
        pieces += calls.map { .call(name: $0.name, arguments: $0.arguments) }
    }
}
