// Generated from Specs/dialects/acme-files.json. Do not edit.

public import LLMRingCore

/// The wire types of Acme Files.
///
/// They follow the provider, not this package's version.
///
/// Source: <https://docs.acme.example/files>
public enum AcmeFiles {}

extension AcmeFiles {
    /// A recording to write down.
    public struct Recording: MultipartRequest {
        /// The wire's `kind`.
        public var kind: String { "recording" }

        /// The sound.
        public var file: UploadFile

        /// The wire's `extras[]`.
        public var extras: [UploadFile]?

        /// The wire's `model`.
        public var model: String

        /// The wire's `mode`.
        public var mode: Mode?

        /// The wire's `speed`.
        public var speed: Double?

        /// The wire's `plain`.
        public var plain: Bool?

        /// The wire's `marks[]`.
        public var marks: [Mode]?

        /// The wire's `expires`.
        @BoxedOptional public var expires: Expiry?

        /// The wire's `stream`.
        public var stream: Bool?

        /// Fields that the spec does not know, sent as parts of their own.
        public var unknownFields: JSONFields

        /// Makes a value of its fields.
        public init(
            file: UploadFile,
            extras: [UploadFile]? = nil,
            model: String,
            mode: Mode? = nil,
            speed: Double? = nil,
            plain: Bool? = nil,
            marks: [Mode]? = nil,
            expires: Expiry? = nil,
            stream: Bool? = nil
        ) {
            self.file = file
            self.extras = extras
            self.model = model
            self.mode = mode
            self.speed = speed
            self.plain = plain
            self.marks = marks
            _expires = BoxedOptional(expires)
            self.stream = stream
            unknownFields = JSONFields()
        }

        /// Writes the parts.
        public func write(to form: inout MultipartForm) {
            form.part("kind", "recording")
            form.part("file", self.file)
            form.part("extras[]", self.extras)
            form.part("model", self.model)
            form.part("mode", self.mode)
            form.part("speed", self.speed)
            form.part("plain", self.plain)
            form.part("marks[]", self.marks)
            form.part("expires", self.expires)
            form.part("stream", self.stream)
            form.parts(unknownFields)
        }
    }
}

extension AcmeFiles {
    /// The wire's Mode.
    public struct Mode: WireWord {
        /// The word on the wire.
        public var rawValue: String

        /// Makes a word, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The wire's `fast`.
        public static var fast: Self { Self(rawValue: "fast") }

        /// The wire's `slow`.
        public static var slow: Self { Self(rawValue: "slow") }
    }
}

extension AcmeFiles {
    /// The wire's Expiry.
    public struct Expiry: WireValue {
        /// The wire's `anchor`.
        public var anchor: String

        /// The wire's `seconds`.
        public var seconds: Int

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeFiles.Expiry {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("anchor", "seconds")

    /// Makes a value of its fields.
    public init(anchor: String, seconds: Int) {
        self.init(anchor: anchor, seconds: seconds, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var anchor: String?
        var seconds: Int?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: anchor = try reader.value(field, &unknownFields)
            case 1: seconds = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            anchor: try reader.required(anchor, "anchor", of: "Expiry"),
            seconds: try reader.required(seconds, "seconds", of: "Expiry"),
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("anchor", 0, self.anchor, unknownFields)
        writer.field("seconds", 1, self.seconds, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeFiles {
    /// What was said.
    public struct Transcript: WireValue {
        /// The wire's `text`.
        public var text: String

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeFiles.Transcript {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("text")

    /// Makes a value of its fields.
    public init(text: String) {
        self.init(text: text, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var text: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: text = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(text: try reader.required(text, "text", of: "Transcript"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("text", 0, self.text, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeFiles {
    /// The wire's Piece.
    public struct Piece: WireValue {
        /// The wire's `delta`.
        public var delta: String

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeFiles.Piece {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("delta")

    /// Makes a value of its fields.
    public init(delta: String) {
        self.init(delta: delta, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var delta: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: delta = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(delta: try reader.required(delta, "delta", of: "Piece"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("delta", 0, self.delta, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeFiles {
    /// The wire's Folder.
    public struct Folder: WireValue {
        /// The wire's `data`.
        public var data: [FileObject]

        /// The wire's `last_id`.
        public var lastID: String?

        /// The wire's `has_more`.
        public var hasMore: Bool?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeFiles.Folder {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("data", "last_id", "has_more")

    /// Makes a value of its fields.
    public init(data: [AcmeFiles.FileObject], lastID: String? = nil, hasMore: Bool? = nil) {
        self.init(data: data, lastID: lastID, hasMore: hasMore, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var data: [AcmeFiles.FileObject]?
        var lastID: String?
        var hasMore: Bool?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: data = try reader.value(field, &unknownFields)
            case 1: lastID = try reader.value(field, &unknownFields)
            case 2: hasMore = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(
            data: try reader.required(data, "data", of: "Folder"),
            lastID: lastID,
            hasMore: hasMore,
            unknownFields: unknownFields
        )
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("data", 0, self.data, unknownFields)
        writer.nullableField("last_id", 1, self.lastID, unknownFields)
        writer.field("has_more", 2, self.hasMore, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeFiles {
    /// The wire's Shelf.
    public struct Shelf: WireValue {
        /// The wire's `page`.
        @BoxedOptional public var page: ShelfPage?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeFiles.Shelf {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("page")

    /// Makes a value of its fields.
    public init(page: AcmeFiles.ShelfPage? = nil) {
        self.init(page: BoxedOptional(page), unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var page = BoxedOptional<AcmeFiles.ShelfPage>()
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: page = try reader.boxed(field, &unknownFields)
            default: break
            }
        }
        self.init(page: page, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("page", 0, self.page, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeFiles {
    /// The wire's ShelfPage.
    public struct ShelfPage: WireValue {
        /// The wire's `files`.
        public var files: [FileObject]?

        /// The wire's `next`.
        public var next: Nullable<String>?

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeFiles.ShelfPage {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("files", "next")

    /// Makes a value of its fields.
    public init(files: [AcmeFiles.FileObject]? = nil, next: Nullable<String>? = nil) {
        self.init(files: files, next: next, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var files: [AcmeFiles.FileObject]?
        var next: Nullable<String>?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: files = try reader.value(field, &unknownFields)
            case 1: next = try reader.nullable(field, &unknownFields)
            default: break
            }
        }
        self.init(files: files, next: next, unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("files", 0, self.files, unknownFields)
        writer.field("next", 1, self.next, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeFiles {
    /// A file on the server.
    public struct FileObject: WireValue {
        /// The wire's `id`.
        public var id: String

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeFiles.FileObject {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("id")

    /// Makes a value of its fields.
    public init(id: String) {
        self.init(id: id, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var id: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: id = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(id: try reader.required(id, "id", of: "FileObject"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("id", 0, self.id, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeFiles {
    /// The wire's Label.
    public struct Label: WireValue {
        /// The wire's `title`.
        public var title: String

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeFiles.Label {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("title")

    /// Makes a value of its fields.
    public init(title: String) {
        self.init(title: title, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var title: String?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: title = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(title: try reader.required(title, "title", of: "Label"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("title", 0, self.title, unknownFields)
        writer.endObject(unknownFields)
    }
}

extension AcmeFiles {
    /// The wire's Line.
    public struct Line: WireValue {
        /// The wire's `number`.
        public var number: Int

        /// Fields that the spec does not know, kept as they came.
        public var unknownFields: JSONFields
    }
}

extension AcmeFiles.Line {
    /// The names of the fields on the wire.
    private static let fieldNames = FieldNames("number")

    /// Makes a value of its fields.
    public init(number: Int) {
        self.init(number: number, unknownFields: JSONFields())
    }

    /// Reads a value.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var number: Int?
        var unknownFields = JSONFields()
        var scan = try reader.object(Self.fieldNames)
        while let field = try reader.next(&scan, &unknownFields) {
            switch field {
            case 0: number = try reader.value(field, &unknownFields)
            default: break
            }
        }
        self.init(number: try reader.required(number, "number", of: "Line"), unknownFields: unknownFields)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("number", 0, self.number, unknownFields)
        writer.endObject(unknownFields)
    }
}
