/// A part of a document, and what comes in its place.
struct TOMLEdit {
    /// The bytes that go.
    var range: Range<Int>
    /// What comes.
    var text: String

    /// Makes an edit that takes out.
    init(removing range: Range<Int>) {
        self.range = range
        text = ""
    }

    /// Makes an edit that puts in.
    init(_ text: String, at place: Int) {
        self.init(text, over: place..<place)
    }

    /// Makes an edit that replaces.
    init(_ text: String, over range: Range<Int>) {
        self.range = range
        self.text = text
    }
}
