extension ChatCommand {
    static let usage = "usage: llmring chat [PROMPT] [--model MODEL] [OPTIONS], or llmring chat --help"

    static let help = """
        Sends a prompt or a whole request, and prints the answer.

        usage: llmring chat [PROMPT] [--model MODEL] [OPTIONS]

        The prompt is standard input when it is '-', or when it is left out and standard input is no terminal.

        the request:
          --model MODEL           who answers: an alias ('llmring aliases' lists them), or PROVIDER:MODEL; the alias
                                  'fast' if left out
          --profile NAME          the lockfile's profile; that of LLMRING_PROFILE or the file's default if left out
          --lockfile FILE         the lockfile; that of LLMRING_LOCKFILE_PATH, llmring.lock, or the bundled one
          --system TEXT           the rules of the conversation, put before it
          --temperature NUMBER    how freely the model chooses words
          --max-tokens COUNT      the most tokens that the answer may have
          --request FILE          a request in JSON, '-' for standard input; a prompt is added to its end,
                                  and the options here win over what it says
          --image FILE|URL        a picture after the prompt; the content says its type, the provider fetches URLs
          --document FILE|URL     a document, such as a PDF or a text
          --audio FILE|URL        sound; these three can be given several times
          --tools FILE            tools in JSON: a list of {name, description, parameters}; one with
                                  "command": [PROGRAM, ARGUMENT...] is run with the arguments as JSON on its standard
                                  input, and its output is the result ("timeout": SECONDS); a call of one without is
                                  printed, and ends the run
          --max-rounds COUNT      how many answers the model may give, with its calls of tools; 10 by default
          --dialect ID            the wire format, where the provider speaks several

        the answer's shape:
          --schema FILE           the JSON Schema of the answer, '-' for standard input; what is printed is the JSON,
                                  also with --stream, and an answer that breaks the schema is an error
          --reasks COUNT          how often the model is told what is wrong and asked again; 0 if left out
          --output-mode MODE      how JSON is asked for: native, tool or prompt; automatic if left out

        the call:
          --base-url URL          call this address instead of the provider's own
          --api-key KEY           the key, instead of the one in the environment
          --stream                take the answer piece by piece, and print it as it comes; on a terminal anyway
          --no-stream             take the answer as a whole
          --fallback MODEL        who answers when the model fails; can be given several times
          --retries COUNT         how often a model that failed is asked again, 0 for never; 2 without the variables
                                  LLMRING_RETRY_ATTEMPTS and LLM_CLIENT_MAX_RETRIES
          --timeout SECONDS       the longest that the call may take, all attempts and waits included

        the output:
          --json                  the answer as one JSON object, also with --stream; with --tools the run is beside it
          --events                each event of the stream as one JSON object in its line
          --dry-run               what would be sent as one JSON object, without keys; nothing is sent
          --verbose               say model, usage, cost, finish reason and calls of tools too, on standard error

        With --json, --events or --dry-run a call that fails prints {"error": {code, message, ...}}.

        """
}
