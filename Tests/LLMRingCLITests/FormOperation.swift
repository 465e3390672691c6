import LLMRing
import LLMRingProviders

/// An operation of no spec that takes a form.
enum FormOperation {
    /// What can be said of it.
    static let summary = OperationSummary(
        OperationDescription(
            "o",
            .post,
            "/o",
            of: "d",
            body: .form([
                OperationParameter("file", isFile: true), OperationParameter("m"), OperationParameter("n"),
            ]),
            answer: .json
        )
    )
}
