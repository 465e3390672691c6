/// The transport that fits the system: libcurl on Linux, URLSession on Apple systems.
public enum PlatformTransport {
    /// One transport for the whole process, never closed.
    public static let shared: any Transport = make()

    /// Makes a transport of one's own, to be closed by its owner.
    public static func make() -> any Transport {
        #if os(Linux)
        CurlTransport()
        #else
        URLSessionTransport()
        #endif
    }
}
