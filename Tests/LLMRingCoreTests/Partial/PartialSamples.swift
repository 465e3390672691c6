/// Texts that partial reading is tested with.
enum PartialSamples {
    /// Every kind of value, escapes, pairs of surrogates, letters of two to four bytes, white space, equal keys.
    static let texts: [String] = [
        #"{"legs":[{"city":"Zürich","nights":3},{"city":"東京","nights":-1.5e+3}],"ok":true,"no":false,"nil":null}"#,
        " { \"a\" : [ 1 , [ ] , { } , \"\" ] ,\n\t\"b\" : 0 } \r\n",
        #"["\u00e4\ud83d\ude00x\n\t\"\\\/\b\f\r", "\ud83d", "\ude00", "\ud83d\ud83d\ude00", "\ud800x\ud800\n"]"#,
        #"{"k":1,"k":{"k":2},"😀":"é😀é"}"#,
        #"[[[[[[1,2],3],4],{"a":{"b":[0.5,1E9,1e-7]}}]]]"#,
        "12 ",
        "\"a string alone\"",
        "true",
        "null\n",
        "[]",
    ]

    /// A large array of objects.
    static func rows(_ count: Int) -> String {
        let rows = (0..<count).map { #"{"city":"Zürich \#($0)","nights":\#($0),"tags":["a","b\n"],"ok":true}"# }
        return #"{"title":"Trip","legs":["# + rows.joined(separator: ",") + "]}"
    }

    /// Bytes in pieces of a size.
    static func pieces(_ bytes: [UInt8], of size: Int) -> [ArraySlice<UInt8>] {
        stride(from: 0, to: bytes.count, by: size).map { bytes[$0..<min($0 + size, bytes.count)] }
    }
}
