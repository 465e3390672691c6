import LLMRing
import Testing

/// Fingerprints of lockfiles.
struct LockfileDigestTests {
    @Test func isThatOfThePythonLibrary() throws {
        #expect(
            try Lockfile(parsing: LockfileSamples.written).digest
                == "e246d9537854e4d65337cea428dd4d04875307d9b4c2dff9a0d768bdb4714946"
        )
    }

    @Test func layoutDoesNotCount() throws {
        let digest = try Lockfile(parsing: LockfileSamples.written).digest
        #expect(try Lockfile(parsing: "# a comment\n" + LockfileSamples.written).digest == digest)
        var other = try Lockfile(parsing: LockfileSamples.written)
        try other.bind("fast", to: ["acme:small"])
        #expect(other.digest != digest)
    }
}
