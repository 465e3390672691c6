import LLMRing

#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#else
@preconcurrency import Darwin
#endif

/// A process that is started, fed, read and waited for, in a group of its own.
final class ChildProcess: Sendable {
    /// How a process ended, and what it wrote.
    struct End {
        /// How it ended.
        enum Reason {
            /// By itself.
            case code(Int32)
            /// By a signal.
            case signal(Int32)
            /// By us, as it wrote too much.
            case overflow
        }

        /// How it ended.
        var reason: Reason
        /// Its standard output.
        var output: [UInt8]
        /// Its standard error.
        var errors: [UInt8]
    }

    /// How many bytes a process may write.
    static let limit = 16 << 20

    /// Whose turn it is to start a process.
    private static let turn = Locked(())

    /// The process while it runs, and whether it is to be killed.
    private let state = Locked((pid: pid_t(0), isKilled: false))

    /// Makes a process that does not run.
    init() {}

    /// Kills the process and what it started; one that does not run yet never will.
    func kill() {
        state.withLock { state in
            state.isKilled = true
            if state.pid > 0 { _ = Self.kill(group: state.pid) }
        }
    }

    /// Runs the process and waits for its end; blocks the thread.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when it cannot be started, `CancellationError` when it was
    ///   killed before.
    func run(_ words: [String], input: [UInt8]) throws -> End {
        // One after the other, as a process that is started inherits pipes that are half made.
        let (pipes, pid) = try Self.turn.withLock { _ in
            let pipes = try ProcessPipes(for: words[0])
            let pid = try start(words, pipes)
            pipes.closeTheirs()
            return (pipes, pid)
        }
        let text = pipes.exchange(input, limit: Self.limit)
        pipes.closeOurs()
        if text.isTooLong { kill() }
        let status = wait(for: pid)
        let signal = status & 0x7f
        let reason: End.Reason = signal == 0 ? .code((status >> 8) & 0xff) : .signal(signal)
        return End(reason: text.isTooLong ? .overflow : reason, output: text.output, errors: text.errors)
    }

    /// Starts the process, unless it was killed before.
    private func start(_ words: [String], _ pipes: ProcessPipes) throws -> pid_t {
        try state.withLock { state in
            guard !state.isKilled else {
                pipes.closeAll()
                throw CancellationError()
            }
            switch pipes.spawn(words) {
            case .success(let pid):
                state.pid = pid
                return pid
            case .failure(let error):
                pipes.closeAll()
                throw LLMError(.configuration, "cannot run '\(words[0])': \(error)")
            }
        }
    }

    /// Waits for the end of the process, whose number is free afterwards.
    private func wait(for pid: pid_t) -> Int32 {
        var info = siginfo_t()
        // First without letting go of the number, so that nobody kills another process that has it then.
        while waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT) != 0, errno == EINTR {}
        return state.withLock { state in
            state.pid = 0
            var status: Int32 = 0
            while waitpid(pid, &status, 0) < 0, errno == EINTR {}
            return status
        }
    }

    /// Kills a group of processes.
    private static func kill(group: pid_t) -> Int32 {
        #if canImport(Glibc)
        Glibc.kill(-group, SIGKILL)
        #elseif canImport(Musl)
        Musl.kill(-group, SIGKILL)
        #else
        Darwin.kill(-group, SIGKILL)
        #endif
    }
}
