import LLMRing
import Testing

/// What the cache of aliases keeps.
struct AliasCacheTests {
    /// A key.
    private func key(_ alias: String) -> AliasCache<Int>.Key { .init(alias: alias, profile: "p") }

    @Test func whatWasNotUsedForLongestGoes() {
        var cache = AliasCache<Int>(capacity: 2)
        cache.keep(1, for: key("a"), now: .zero)
        cache.keep(2, for: key("b"), now: .zero)
        #expect(cache.value(key("a"), now: .zero) == 1)
        cache.keep(3, for: key("c"), now: .zero)
        #expect(cache.value(key("b"), now: .zero) == nil)
        #expect(cache.value(key("a"), now: .zero) == 1 && cache.value(key("c"), now: .zero) == 3)
        cache.keep(4, for: key("c"), now: .zero)
        #expect(cache.count == 2 && cache.value(key("c"), now: .zero) == 4)
    }

    @Test func oldEntriesDoNotCount() {
        var cache = AliasCache<Int>()
        cache.keep(1, for: key("a"), now: .seconds(10))
        #expect(cache.value(key("a"), now: .seconds(3609)) == 1)
        // A use does not make an entry younger.
        #expect(cache.value(key("a"), now: .seconds(3610)) == nil)
        #expect(cache.count == 0)
    }

    @Test func profilesAreApart() {
        var cache = AliasCache<Int>()
        cache.keep(1, for: key("a"), now: .zero)
        #expect(cache.value(.init(alias: "a", profile: "q"), now: .zero) == nil)
        cache.removeAll()
        #expect(cache.value(key("a"), now: .zero) == nil)
    }

    @Test func holdsAThousandByDefault() {
        var cache = AliasCache<Int>()
        for index in 0..<1500 { cache.keep(index, for: key("\(index)"), now: .zero) }
        #expect(cache.count == 1000)
        #expect(cache.value(key("499"), now: .zero) == nil && cache.value(key("500"), now: .zero) == 500)
        var none = AliasCache<Int>(capacity: 0)
        none.keep(1, for: key("a"), now: .zero)
        #expect(none.count == 0)
    }
}
