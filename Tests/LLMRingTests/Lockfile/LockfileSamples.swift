/// Lockfiles for tests.
enum LockfileSamples {
    /// What the Python library writes.
    static let written = """
        version = "1.0"
        created_at = "2026-01-02T03:04:05.678901+00:00"
        updated_at = "2026-01-03T03:04:05.678901+00:00"
        default_profile = "default"

        [metadata]
        note = "kept"

        [profiles.default]
        name = "default"
        [[profiles.default.bindings]]
        alias = "fast"
        models = [ "acme:small", "other:mini",]

        [[profiles.default.bindings]]
        alias = "deep"
        models = [ "acme:large",]

        [profiles.prod]
        name = "prod"
        bindings = []

        [profiles.default.registry_versions]
        acme = 7

        [profiles.prod.registry_versions]

        """

    /// What people write: comments, no names, a binding outside of profiles, keys of their own.
    static let handmade = """
        # Models of our app.

        # Used by the whole team.
        [[bindings]]
        alias = "assistant"
        models = [
            "acme:large",  # Primary
            "other:big",   # First fallback
        ]

        [profiles.dev]
        owner = 'ann'

        # Cheap is enough here.
        [[profiles.dev.bindings]]
        alias = "assistant"
        models = "acme:small, other:mini"   # a plain text

        [profiles.dev.unknown]
        x = { y = 1 }

        """
}
