#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What this process holds at the moment.
enum ProcessState {
    /// The open files and sockets.
    static var openFiles: Int {
        (0..<Int32(clamping: getdtablesize())).count { fcntl($0, F_GETFD) != -1 }
    }

    /// The memory that is used, in bytes; where the system does not tell, the most that was.
    static var memory: Int {
        guard let file = fopen("/proc/self/statm", "r") else { return ProcessCost.now().peakMemory }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, 256, file) != nil else { return 0 }
        let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            .split(separator: " ")
        return (words.count > 1 ? Int(words[1]) ?? 0 : 0) * Int(getpagesize())
    }
}
