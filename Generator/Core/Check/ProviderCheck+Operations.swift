extension ProviderCheck {
    /// Reports operations of one provider's dialects that have the same name in Swift.
    ///
    /// Two dialects that clash are reported once, however many providers speak both.
    func checkOperations(_ providers: [Provider]) {
        var reported: Set<String> = []
        for provider in providers {
            var seen: [String: (operation: Operation, dialect: Dialect)] = [:]
            for binding in provider.bindings {
                guard let dialect = dialects[binding.dialect] else { continue }
                for operation in dialect.operations {
                    for name in operation.methodNames {
                        guard let other = seen[name], other.dialect.id != dialect.id else {
                            seen[name] = (operation, dialect)
                            continue
                        }
                        guard reported.insert("\(other.dialect.id) \(dialect.id) \(name)").inserted else { continue }
                        report(name, (operation, dialect), other, binding)
                    }
                }
            }
        }
    }

    /// Reports two operations.
    private func report(
        _ name: String,
        _ one: (operation: Operation, dialect: Dialect),
        _ other: (operation: Operation, dialect: Dialect),
        _ binding: Provider.Binding
    ) {
        let first = "'\(other.operation.name)' of '\(other.dialect.id)'"
        let second = "'\(one.operation.name)' of '\(one.dialect.id)'"
        findings.error(
            "the operations \(first) and \(second) both need the name '\(name)' in Swift",
            atKeyOf: binding.member,
            Diagnostic.Note("rename this one, or the other", at: one.operation.location),
            Diagnostic.Note("the other is here", at: other.operation.location)
        )
    }
}
