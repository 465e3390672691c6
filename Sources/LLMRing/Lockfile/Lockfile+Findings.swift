extension Lockfile {
    /// What is not wrong enough to refuse the file, but will not work as it was meant; in words.
    ///
    /// Models without a colon, aliases that are bound twice, a default profile that is not there, and what
    /// the Python library does not read: profiles without a name, bindings outside of profiles.
    public var findings: [String] {
        var findings: [String] = []
        if !profiles.isEmpty, profile() == nil {
            findings.append("the default profile '\(defaultProfile)' is not there; add it, or set 'default_profile'")
        }
        for profile in profiles { findings += self.findings(profile.bindings, "profile '\(profile.name)'") }
        findings += self.findings(sharedBindings, "the file")
        for name in content.unnamedProfiles {
            findings.append("profile '\(name)' has no name, which the Python library refuses; add name = \"\(name)\"")
        }
        if !sharedBindings.isEmpty {
            findings.append("bindings outside of profiles are not seen by the Python library; move them into a profile")
        }
        return findings
    }

    /// What is the matter with bindings.
    private func findings(_ bindings: [Binding], _ place: String) -> [String] {
        var findings: [String] = []
        var seen: Set<String> = []
        for binding in bindings {
            if !seen.insert(binding.alias).inserted {
                findings.append("\(place) binds '\(binding.alias)' twice; the first counts")
            }
            if binding.models.isEmpty {
                findings.append("'\(binding.alias)' in \(place) has no models; add one, such as 'provider:model'")
            }
            for model in binding.models where (try? ModelReference(model)) == nil {
                findings.append(
                    "'\(model)' of '\(binding.alias)' in \(place) is no model; write it as 'provider:model'"
                )
            }
        }
        return findings
    }
}
