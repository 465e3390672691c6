/// How the command ended, for the shell.
enum ExitCode: Int32, Sendable {
    /// All was done.
    case success = 0
    /// The call failed.
    case failed = 1
    /// The arguments were wrong, `EX_USAGE` of sysexits.
    case usage = 64
}
