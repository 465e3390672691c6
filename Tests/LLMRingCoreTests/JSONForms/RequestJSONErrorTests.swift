import LLMRingCore
import Testing

/// What the JSON form of requests says about mistakes.
struct RequestJSONErrorTests {
    /// A faulty request and the message about it.
    struct Case: CustomTestStringConvertible {
        /// The JSON.
        let testDescription: String
        /// The message.
        let message: String

        /// Makes a case.
        init(_ json: String, _ message: String) {
            testDescription = json
            self.message = message
        }
    }

    /// One fault each.
    static let faults: [Case] = [
        Case("[]", "the request: expected an object, found a list"),
        Case("{}", "the request: 'messages' is missing"),
        Case(#"{"messages": {}}"#, "messages: expected a list, found an object"),
        Case(
            #"{"messages": [], "temprature": 1}"#,
            "the request: the key 'temprature' is not known; did you mean 'temperature'?"
        ),
        Case(#"{"messages": [], "temperature": "hot"}"#, "temperature: expected a number, found a string"),
        Case(#"{"messages": [], "seed": 1.5}"#, "seed: expected a whole number, found the number 1.5"),
        Case(#"{"messages": [], "stop": ["a", 1]}"#, "stop[1]: expected a string, found the number 1"),
        Case(#"{"messages": [], "timeout": 0}"#, "timeout: expected seconds above 0"),
        Case(
            #"{"messages": [], "max_tokens": 1, "max_output_tokens": 1}"#,
            "the request: 'max_tokens', 'max_output_tokens', 'max_completion_tokens' mean the same; give one of them"
        ),
        Case(
            #"{"messages": [], "tool_mode": "words"}"#,
            "tool_mode: 'words' is not known; expected 'automatic', 'native', 'prompt'"
        ),
        Case(
            #"{"messages": [], "output_mode": "words"}"#,
            "output_mode: 'words' is not known; expected 'automatic', 'native', 'tool', 'prompt'"
        ),
        Case(
            #"{"messages": [], "response_format": {"type": "json_schema", "schema": {}, "reasks": -1}}"#,
            "response_format.reasks: expected a number from 0 on"
        ),
        Case(
            #"{"messages": [], "response_format": {"type": "json_schema", "schema": {}, "repairs": 1}}"#,
            "response_format.repairs: expected true or false, found the number 1"
        ),
        Case(
            #"{"messages": [], "reasoning_effort": "huge"}"#,
            "reasoning_effort: 'huge' is not known; expected 'none', 'minimal', 'low', 'medium', 'high', 'xhigh'"
        ),
        Case(
            #"{"messages": [], "response_format": {"type": "xml"}}"#,
            "response_format.type: 'xml' is not known; expected 'text', 'json_object', 'json_schema'"
        ),
        Case(#"{"messages": [], "tools": [{"function": {}}]}"#, "tools[0].function: 'name' is missing"),
        Case(#"{"messages": [], "tool_choice": {}}"#, "tool_choice: 'type' is missing"),
        Case(
            #"{"messages": [{"role": "bot", "content": "x"}]}"#,
            "messages[0].role: 'bot' is not known; expected 'system', 'user', 'assistant', 'tool'"
        ),
        Case(#"{"messages": [{"role": "user"}]}"#, "messages[0]: 'content' is missing"),
        Case(#"{"messages": [{"role": "tool", "content": null}]}"#, "messages[0]: 'tool_call_id' is missing"),
        Case(
            #"{"messages": [{"role": "user", "content": 5}]}"#,
            "messages[0].content: expected a text or a list of parts, found the number 5"
        ),
        Case(
            #"{"messages": [{"role": "user", "name": "x", "content": "y"}]}"#,
            "messages[0]: 'name' is only for the role 'tool'"
        ),
        Case(
            #"{"messages": [{"role": "user", "content": "a"}, {"role": "user", "content": [{"type": 1}]}]}"#,
            "messages[1].content[0].type: expected a string, found the number 1"
        ),
        Case(
            #"{"messages": [{"role": "user", "content": [{"type": "text", "txt": "a"}]}]}"#,
            "messages[0].content[0]: the key 'txt' is not known; did you mean 'text'?"
        ),
        Case(
            #"{"messages": [{"role": "user", "content": [{"type": "image", "source": {"type": "path"}}]}]}"#,
            "messages[0].content[0].source.type: 'path' is not known; expected 'base64', 'url', 'file'"
        ),
    ]

    @Test(arguments: faults)
    func eachFaultIsNamedWithItsPlace(_ fault: Case) throws {
        let json = try JSONValue(parsing: fault.testDescription)
        let error = #expect(throws: LLMError.self) { try LLMRequest(json: json) }
        #expect(error?.code == .invalidRequest)
        #expect(error?.message == fault.message)
    }

    /// Requests with a prompt in a place where it does not belong.
    static let misplaced = [
        #"{"messages": [{"role": "my secret plan", "content": "x"}]}"#,
        #"{"messages": [{"role": "user", "my secret plan": "x"}]}"#,
        #"{"messages": [{"role": "user", "content": [{"type": "my secret plan"}]}]}"#,
        #"{"messages": "my secret plan"}"#,
        #"{"messages": ["my secret plan"]}"#,
        #"{"messages": [{"role": "user", "content": {"text": "my secret plan"}}]}"#,
    ]

    @Test(arguments: misplaced)
    func promptsAreNeverInErrors(_ text: String) throws {
        let json = try JSONValue(parsing: text)
        let error = #expect(throws: LLMError.self) { try LLMRequest(json: json) }
        #expect(error?.description.contains("secret") == false)
    }
}
