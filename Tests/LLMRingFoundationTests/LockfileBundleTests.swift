import LLMRing
import LLMRingCore
import LLMRingFoundation
import Testing

/// Lockfiles among the resources of a package.
struct LockfileBundleTests {
    @Test func theFileOfABundleIsRead() throws {
        let store = try LockfileStore(.bundled(in: .module)) { _ in nil }
        #expect(store.origin == .shipped && store.writePath == nil)
        #expect(try store.load().aliases() == [.init(alias: "summarizer", models: ["provider:model"])])
    }

    @Test func aBundleWithoutTheFileSaysSo() {
        let error = #expect(throws: LLMError.self) {
            try LockfileStore(.bundled(in: .module, name: "other.lock")) { _ in nil }
        }
        #expect(error?.message == "the bundle has no 'other.lock'; add it to the resources of the package's target")
    }
}
