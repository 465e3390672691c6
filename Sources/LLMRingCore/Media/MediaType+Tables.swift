extension MediaType {
    /// The types by what names of files end in.
    ///
    /// Source: <https://www.iana.org/assignments/media-types>
    static let endings: [String: String] = [
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
        "bmp": "image/bmp", "tif": "image/tiff", "tiff": "image/tiff", "heic": "image/heic", "heif": "image/heif",
        "avif": "image/avif", "ico": "image/vnd.microsoft.icon", "svg": "image/svg+xml",
        "wav": "audio/wav", "mp3": "audio/mpeg", "ogg": "audio/ogg", "oga": "audio/ogg", "opus": "audio/ogg",
        "flac": "audio/flac", "m4a": "audio/mp4", "aac": "audio/aac", "aif": "audio/aiff", "aiff": "audio/aiff",
        "weba": "audio/webm", "mp4": "video/mp4", "m4v": "video/mp4", "mov": "video/quicktime",
        "webm": "video/webm", "mkv": "video/x-matroska", "ogv": "video/ogg", "avi": "video/x-msvideo",
        "pdf": "application/pdf", "zip": "application/zip", "gz": "application/gzip", "rtf": "application/rtf",
        "epub": "application/epub+zip", "doc": "application/msword", "xls": "application/vnd.ms-excel",
        "ppt": "application/vnd.ms-powerpoint", "docx": word, "xlsx": sheet, "pptx": slides,
        "odt": "\(openDocument).text", "ods": "\(openDocument).spreadsheet", "odp": "\(openDocument).presentation",
        "txt": "text/plain", "text": "text/plain", "log": "text/plain", "md": "text/markdown",
        "markdown": "text/markdown", "csv": "text/csv", "tsv": "text/tab-separated-values", "htm": "text/html",
        "html": "text/html", "css": "text/css", "js": "text/javascript", "mjs": "text/javascript",
        "ics": "text/calendar", "json": "application/json", "jsonl": "application/jsonl", "xml": "application/xml",
        "yaml": "application/yaml", "yml": "application/yaml", "toml": "application/toml", "sql": "application/sql",
    ]

    /// Other names of types, and the one that is used here.
    static let aliases: [String: String] = [
        "image/jpg": "image/jpeg", "image/pjpeg": "image/jpeg", "image/x-png": "image/png",
        "image/x-icon": "image/vnd.microsoft.icon", "image/x-ms-bmp": "image/bmp", "audio/mp3": "audio/mpeg",
        "audio/x-wav": "audio/wav", "audio/wave": "audio/wav", "audio/vnd.wave": "audio/wav",
        "audio/x-flac": "audio/flac", "audio/m4a": "audio/mp4", "audio/x-m4a": "audio/mp4",
        "audio/x-aiff": "audio/aiff", "audio/opus": "audio/ogg", "application/x-pdf": "application/pdf",
        "text/xml": "application/xml", "text/rtf": "application/rtf", "application/x-yaml": "application/yaml",
        "application/x-ndjson": "application/jsonl", "application/x-zip-compressed": "application/zip",
    ]

    /// The types of text whose names do not begin with `text/`.
    static let texts: Set<String> = [
        "image/svg+xml", "application/json", "application/jsonl", "application/xml", "application/yaml",
        "application/toml", "application/sql",
    ]

    /// The type whose signature a type has, where that is another's.
    var container: MediaType? {
        switch name {
        case Self.word, Self.sheet, Self.slides, "application/epub+zip": MediaType("application/zip")
        case _ where name.hasPrefix(Self.openDocument): MediaType("application/zip")
        case "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint":
            MediaType("application/x-ole-storage")
        case "image/heic": MediaType("image/heif")
        case "audio/mp4", "video/quicktime": MediaType("video/mp4")
        case "audio/webm": MediaType("video/webm")
        case "video/ogg": MediaType("audio/ogg")
        default: nil
        }
    }

    /// Whether content of the type always begins with its signature.
    var hasSignature: Bool {
        // MPEG and ADTS sound may begin within a frame.
        let isLoose = name == "audio/mpeg" || name == "audio/aac" || isText
        return !isLoose && Self.endings.values.contains(name)
    }

    /// A text document of Office.
    static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    /// A spreadsheet of Office.
    static let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    /// Slides of Office.
    static let slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation"

    /// What the types of OpenDocument begin with.
    static let openDocument = "application/vnd.oasis.opendocument"
}
