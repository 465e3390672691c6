import LLMRingCore
import LLMRingProviders
import Testing

/// Items of all pages.
struct PagedItemsTests {
    /// A page.
    private struct Page: Sendable {
        var items: [Int]?
        var next: String?
        var hasMore: Bool?
    }

    /// Keeps what pages were asked for with.
    private final class Log: Sendable {
        private let asked = Locked<[String?]>([])
        var all: [String?] { asked.withLock { $0 } }
        func add(_ cursor: String?) { asked.withLock { $0.append(cursor) } }
    }

    /// The items of pages by what they are asked for with; empty for the first.
    private func items(_ pages: [String: Page], _ log: Log, from start: String? = nil) -> PagedItems<Int> {
        PagedItems(
            from: start,
            page: { cursor in
                log.add(cursor)
                guard let page = pages[cursor ?? ""] else { throw LLMError(.server, "no page", provider: "test") }
                return page
            },
            items: { $0.items },
            next: { $0.next },
            more: { $0.hasMore ?? true }
        )
    }

    /// Reads to the end.
    private func read(_ items: PagedItems<Int>) async throws -> [Int] {
        var all: [Int] = []
        for try await item in items { all.append(item) }
        return all
    }

    @Test func pagesAreAskedForAsTheyAreRead() async throws {
        let log = Log()
        let items = items(["": Page(items: [1, 2], next: "a"), "a": Page(items: [3])], log)
        var iterator = items.makeAsyncIterator()
        #expect(log.all == [])
        #expect(try await iterator.next() == 1)
        #expect(try await iterator.next() == 2)
        #expect(log.all == [nil])
        #expect(try await iterator.next() == 3)
        #expect(try await iterator.next() == nil)
        #expect(try await iterator.next() == nil)
        #expect(log.all == [nil, "a"])
        #expect(try await read(items) == [1, 2, 3])
    }

    @Test func emptyPagesAreSkipped() async throws {
        let pages = ["": Page(next: "a"), "a": Page(items: [], next: "b"), "b": Page(items: [1], next: "")]
        #expect(try await read(items(pages, Log())) == [1])
    }

    @Test func theAnswerSaysThatThereIsNoMore() async throws {
        #expect(try await read(items(["": Page(items: [1], next: "a", hasMore: false)], Log())) == [1])
    }

    @Test func readingMayBeginInTheMiddle() async throws {
        #expect(try await read(items(["a": Page(items: [2])], Log(), from: "a")) == [2])
    }

    @Test func aPageThatNamesItselfIsAnError() async {
        let pages = ["": Page(items: [1], next: "a"), "a": Page(items: [2], next: "a")]
        let error = await #expect(throws: LLMError.self) { try await read(items(pages, Log())) }
        #expect(error?.code == .decoding)
    }

    @Test func aPageThatFailsIsAnError() async {
        let error = await #expect(throws: LLMError.self) { try await read(items(["": Page(next: "a")], Log())) }
        #expect(error?.code == .server)
    }
}
