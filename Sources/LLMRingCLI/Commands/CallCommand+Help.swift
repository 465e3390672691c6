extension CallCommand {
    static let usage = "usage: llmring call PROVIDER [OPERATION] [OPTIONS], or llmring call --help"

    static let help = """
        Calls any operation of a provider, with JSON in and out.

        usage: llmring call PROVIDER [OPERATION] [OPTIONS]

        Without an operation, lists those of the provider, with what each takes.

        the request:
          --body FILE             the body in JSON, '-' for standard input
          --param NAME=VALUE      a parameter of the path or the query, a header, or a field of a form, by its
                                  name on the wire; may be given several times, which makes a list
          --param NAME=@PATH      a file, for fields of a form and operations that take a file; '@PATH;type=TYPE'
                                  says its media type too

        the call:
          --base-url URL          call this address instead of the provider's own
          --api-key KEY           the key, instead of the one in the environment
          --stream                take the answer event by event
          --retries COUNT         how often a call that failed is made again, 0 for never; 2 without the variables
                                  LLMRING_RETRY_ATTEMPTS and LLM_CLIENT_MAX_RETRIES; one that may have changed
                                  something is made again only when the provider refused it
          --timeout SECONDS       the longest that the call may take, all attempts and waits included

        the output:
          --output FILE           write the answer to a file, as it comes; needed for answers of bytes
          --dry-run               what would be sent as one JSON object, without keys; nothing is sent
          --json                  the list of operations as one JSON object: {"operations": [{name, dialect,
                                  method, path, documentation, parameters, files, body, answer, streams}]}

        The answer is one JSON value in a line, with --stream one in a line for each event.
        A call that fails prints {"error": {code, message, ...}}.

        """
}
