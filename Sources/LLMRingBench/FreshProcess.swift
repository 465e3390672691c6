#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// This program once more, for figures that belong to a process of their own.
enum FreshProcess {
    /// Runs the program with arguments, and gives what it writes.
    ///
    /// - Throws: ``OptionError`` when it cannot be run, or fails.
    static func output(_ arguments: [String]) throws(OptionError) -> [UInt8] {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw OptionError(message: "no pipe could be made") }
        defer { close(ends[0]) }
        let child = start(arguments, writingTo: ends)
        close(ends[1])
        guard let child else { throw OptionError(message: "the program could not be started a second time") }
        let output = readAll(ends[0])
        var status: Int32 = 0
        while waitpid(child, &status, 0) == -1, errno == EINTR {}
        guard status == 0 else { throw OptionError(message: "'\(arguments.joined(separator: " "))' failed") }
        return output
    }

    /// Starts the program with its output going into a pipe; `nil` when that cannot be done.
    private static func start(_ arguments: [String], writingTo ends: [Int32]) -> pid_t? {
        #if os(Linux)
        let program = "/proc/self/exe"
        var actions = posix_spawn_file_actions_t()
        #else
        let program = CommandLine.arguments[0]
        var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_addclose(&actions, ends[0])
        posix_spawn_file_actions_addclose(&actions, ends[1])
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        return posix_spawn(&child, program, &actions, nil, &words, environ) == 0 ? child : nil
    }

    /// Reads to the end.
    private static func readAll(_ file: Int32) -> [UInt8] {
        var all: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = read(file, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return all }
            all += piece[..<count]
        }
    }
}
