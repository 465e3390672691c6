import LLMRingCore
import LLMRingHTTP
import Testing

struct HTTPHeadersTests {
    @Test(arguments: ["Content-Type", "content-type", "CONTENT-TYPE"])
    func nameIsFoundWhateverItsCase(_ name: String) {
        let headers: HTTPHeaders = ["Accept": "a", "Content-Type": "b", "content-type": "c"]
        #expect(headers[name] == "b")
        #expect(headers.values(name) == ["b", "c"])
    }

    @Test(arguments: [("@", "`"), ("[", "{"), ("a-b", "aMb")])
    func onlyLettersHaveTwoCases(_ pair: (String, String)) {
        let headers: HTTPHeaders = [pair.0: "x"]
        #expect(headers[pair.1] == nil)
    }

    @Test func settingReplacesAllInTheFirstPlace() {
        var headers: HTTPHeaders = ["A": "1", "B": "2", "a": "3"]
        headers["a"] = "4"
        #expect(headers == ["A": "4", "B": "2"])
        headers.set("C", to: "5")
        #expect(headers.map(\.name) == ["A", "B", "C"])
    }

    @Test func settingNilRemovesAll() {
        var headers: HTTPHeaders = ["A": "1", "B": "2", "a": "3"]
        headers["A"] = nil
        #expect(headers == ["B": "2"])
    }

    @Test func fieldsKeepTheirOrder() {
        var headers: HTTPHeaders = ["Z": "1"]
        headers.add("A", "2")
        headers.add("Z", "3")
        #expect(headers.map { "\($0.name)=\($0.value)" } == ["Z=1", "A=2", "Z=3"])
        #expect(headers.count == 3)
    }

    @Test func descriptionShowsNoValues() {
        let headers: HTTPHeaders = ["Authorization": "secret", "Accept": "other"]
        #expect(headers.description == "[Authorization, Accept]")
        #expect(!String(reflecting: headers).contains("secret"))
        var dumped = ""
        dump(headers, to: &dumped)
        #expect(!dumped.contains("secret"))
    }

    @Test(arguments: ["a\rb", "a\nb", "a\r\nX-Evil: 1", "a\0b", "key\n"])
    func valueThatBreaksItsLineIsRefused(_ value: String) {
        let headers: HTTPHeaders = ["X-Key": value]
        let error = #expect(throws: LLMError.self) { try headers.validate() }
        #expect(error?.code == .configuration)
        #expect(error?.message.contains("'X-Key'") == true)
        #expect(error?.message.contains(value) == false)
    }

    @Test(arguments: ["", "a b", "a:b", "a\r\nb", "ä", "a\0"])
    func whatIsNoNameIsRefused(_ name: String) {
        let headers: HTTPHeaders = [name: "x"]
        let error = #expect(throws: LLMError.self) { try headers.validate() }
        #expect(error?.code == .configuration)
    }

    @Test func usualFieldsPass() throws {
        let headers: HTTPHeaders = ["x-api-key": "sk-1_ä", "Accept": "", "!#$%&'*+-.^_`|~09azAZ": "\t tab"]
        try headers.validate()
    }
}
