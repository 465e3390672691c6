import LLMRing

#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#else
@preconcurrency import Darwin
#endif

/// The pipes between us and a process: its input, its output and its errors.
struct ProcessPipes {
    /// A pipe.
    struct Pipe {
        /// The end to read from.
        var read: Int32
        /// The end to write to.
        var write: Int32
    }

    /// Its standard input.
    let input: Pipe
    /// Its standard output.
    let output: Pipe
    /// Its standard error.
    let errors: Pipe

    /// Makes pipes that no other process inherits, unless one is started at the same time.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the system has none left.
    init(for program: String) throws(LLMError) {
        var pipes: [Pipe] = []
        while pipes.count < 3 {
            guard let pipe = Self.makePipe() else {
                let error = SystemError(errno)
                for pipe in pipes { Self.close([pipe.read, pipe.write]) }
                throw LLMError(.configuration, "cannot run '\(program)': \(error)")
            }
            pipes.append(pipe)
        }
        (input, output, errors) = (pipes[0], pipes[1], pipes[2])
    }

    /// Starts a process at the other ends.
    func spawn(_ words: [String]) -> Result<pid_t, SystemError> {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_CLOEXEC_DEFAULT
        #else
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        let flags = POSIX_SPAWN_SETPGROUP
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawnattr_setflags(&attributes, Int16(flags))
        posix_spawn_file_actions_adddup2(&actions, input.read, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output.write, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors.write, STDERR_FILENO)
        var arguments = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var pid = pid_t()
        let code = posix_spawnp(&pid, words[0], &actions, &attributes, &arguments, environ)
        return code == 0 ? .success(pid) : .failure(SystemError(code))
    }

    /// Closes the ends of the process.
    func closeTheirs() {
        Self.close([input.read, output.write, errors.write])
    }

    /// Closes our ends, but that of the input, which is closed behind it.
    func closeOurs() {
        Self.close([output.read, errors.read])
    }

    /// Closes all ends.
    func closeAll() {
        closeTheirs()
        closeOurs()
        Self.close([input.write])
    }

    /// Closes ends.
    static func close(_ ends: [Int32]) {
        for end in ends {
            #if canImport(Glibc)
            _ = Glibc.close(end)
            #elseif canImport(Musl)
            _ = Musl.close(end)
            #else
            _ = Darwin.close(end)
            #endif
        }
    }

    /// Makes a pipe that is closed in other processes; `nil` on failure.
    private static func makePipe() -> Pipe? {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return Pipe(read: ends[0], write: ends[1])
    }
}
