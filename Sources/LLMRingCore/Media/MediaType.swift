/// What the content of a file is, such as `image/png`.
public struct MediaType: Sendable, Hashable, CustomStringConvertible {
    /// What a type is good for.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A picture.
        case image
        /// Sound.
        case audio
        /// Moving pictures.
        case video
        /// Text in UTF-8.
        case text
        /// Anything else, such as a PDF.
        case document
    }

    /// The name on the wire, in small letters and without parameters.
    public let name: String

    /// Takes a name; parameters behind a semicolon are left out.
    public init(_ name: String) {
        let plain = name.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
        self.name = Self.aliases[plain] ?? plain
    }

    /// Finds the type of a file by what its name ends in; `nil` when that says nothing.
    ///
    /// - Parameter fileName: A name or a path.
    public init?(fileName: String) {
        let last = fileName.split(separator: "/").last ?? ""
        guard let dot = last.lastIndex(of: "."), let name = Self.endings[last[dot...].dropFirst().lowercased()] else {
            return nil
        }
        self.init(name)
    }

    /// Finds the type of content: by its signature, else by the name and whether it is text.
    ///
    /// `nil` when nothing is known, and when the name says a type whose
    /// signature is missing.
    ///
    /// - Parameters:
    ///   - bytes: The content.
    ///   - name: The file's name.
    public init?(of bytes: [UInt8], name: String? = nil) {
        self.init(of: bytes, claim: name.flatMap { MediaType(fileName: $0) })
    }

    /// Finds the type of content that is said to be of a type.
    init?(of bytes: [UInt8], claim: MediaType?) {
        if let found = MediaType(signatureOf: bytes) {
            self = claim?.container == found ? claim ?? found : found
        } else if Self.isText(bytes) {
            self = claim.flatMap { $0.isText ? $0 : nil } ?? MediaType("text/plain")
        } else if let claim, !claim.isText, !claim.hasSignature {
            self = claim
        } else {
            return nil
        }
    }

    /// What the type is good for.
    public var kind: Kind {
        switch name.prefix(while: { $0 != "/" }) {
        case "image": .image
        case "audio": .audio
        case "video": .video
        default: isText ? .text : .document
        }
    }

    /// Whether the content is text, such as JSON or SVG.
    public var isText: Bool { name.hasPrefix("text/") || Self.texts.contains(name) }

    /// Whether all providers that look at pictures take the type: PNG, JPEG, GIF or WebP.
    public var isCommonImage: Bool {
        ["image/png", "image/jpeg", "image/gif", "image/webp"].contains(name)
    }

    /// The name.
    public var description: String { name }

    /// Whether a type may be said where this one is found.
    func agrees(with other: MediaType) -> Bool {
        self == other || container == other || other.container == self || (name == "text/plain" && other.isText)
    }

    /// Whether bytes are text in UTF-8, and not the beginning of anything else.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        !bytes.contains(0)
            && bytes.withUnsafeBufferPointer { buffer in
                guard let start = buffer.baseAddress else { return true }
                return firstInvalidUTF8(from: start, to: start + buffer.count) == nil
            }
    }
}
