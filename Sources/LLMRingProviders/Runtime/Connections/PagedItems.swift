import LLMRingCore

/// The items of all pages of a list, which are asked for one after the other as they are read.
///
/// Each loop over it asks anew. Leaving the loop asks for nothing more.
public struct PagedItems<Item: Sendable>: AsyncSequence, Sendable {
    /// An item.
    public typealias Element = Item

    /// ``LLMError``, or `CancellationError`.
    public typealias Failure = any Error

    /// Asks for a page; gives its items, and what the next page is asked for with.
    private let fetch: @Sendable (String?) async throws -> (items: [Item], next: String?)
    /// What the first page is asked for with.
    private let start: String?

    /// Describes a list.
    ///
    /// - Parameters:
    ///   - start: What the first page is asked for with.
    ///   - page: Asks for a page.
    ///   - items: The items of a page.
    ///   - next: What the page after it is asked for with.
    ///   - more: Whether there is a page after it; as long as there is a `next` when it is not given.
    package init<Page: Sendable>(
        from start: String?,
        page: @escaping @Sendable (String?) async throws -> Page,
        items: @escaping @Sendable (Page) -> [Item]?,
        next: @escaping @Sendable (Page) -> String?,
        more: @escaping @Sendable (Page) -> Bool? = { _ in true }
    ) {
        self.start = start
        fetch = { cursor in
            let page = try await page(cursor)
            let following = more(page) == true ? next(page) : nil
            return (items(page) ?? [], following.flatMap(nonEmpty))
        }
    }

    /// Begins to read.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(fetch: fetch, cursor: start)
    }

    /// Reads items.
    public struct AsyncIterator: AsyncIteratorProtocol {
        /// Asks for a page.
        private let fetch: @Sendable (String?) async throws -> (items: [Item], next: String?)
        /// What the next page is asked for with.
        private var cursor: String?
        /// Whether the last page was read.
        private var isAtEnd = false
        /// The items of the last page.
        private var items: [Item] = []
        /// The next of them.
        private var index = 0

        /// Makes an iterator.
        init(fetch: @escaping @Sendable (String?) async throws -> (items: [Item], next: String?), cursor: String?) {
            self.fetch = fetch
            self.cursor = cursor
        }

        /// The next item; `nil` after the last.
        ///
        /// - Throws: `LLMError`, or `CancellationError`; with code `decoding` when a page names itself as the next.
        public mutating func next() async throws -> Item? {
            try await next(isolation: #isolation)
        }

        /// The next item; `nil` after the last.
        ///
        /// - Throws: `LLMError`, or `CancellationError`; with code `decoding` when a page names itself as the next.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Item? {
            while index >= items.count {
                if isAtEnd { return nil }
                let page = try await fetch(cursor)
                items = page.items
                index = 0
                isAtEnd = page.next == nil
                if let next = page.next, next == cursor {
                    isAtEnd = true
                    throw LLMError(.decoding, "the page after '\(next)' names itself as the next; it would never end")
                }
                cursor = page.next
            }
            defer { index += 1 }
            return items[index]
        }
    }
}
