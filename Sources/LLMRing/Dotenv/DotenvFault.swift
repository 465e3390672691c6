/// What is wrong with a line of variables; holds no value.
struct DotenvFault: Error, Hashable {
    /// The line's number, from 1.
    let line: Int

    /// What is wrong and what to do, in lower case.
    let message: String
}
