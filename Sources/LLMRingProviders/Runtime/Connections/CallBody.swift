package import LLMRingCore

/// The body of a call: the exact bytes that are sent.
package struct CallBody: Sendable {
    /// The bytes.
    package let bytes: [UInt8]
    /// The media type.
    package let mediaType: String

    /// Makes a body.
    package init(bytes: [UInt8], mediaType: String = "application/json") {
        self.bytes = bytes
        self.mediaType = mediaType
    }

    /// The bytes of a file.
    ///
    /// - Throws: ``LLMError`` with code `invalidRequest` when the file is too large.
    package init(_ file: UploadFile) throws(LLMError) {
        guard file.bytes.count <= MultipartForm.sizeLimit else { throw Self.tooLarge(file.bytes.count) }
        self.init(bytes: file.bytes, mediaType: file.mediaType)
    }

    /// The error for a body that is too large.
    static func tooLarge(_ size: Int) -> LLMError {
        LLMError(.invalidRequest, "the body has \(size) bytes; at most \(MultipartForm.sizeLimit) can be sent at once")
    }
}
