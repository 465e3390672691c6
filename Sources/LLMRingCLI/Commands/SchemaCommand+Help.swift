extension SchemaCommand {
    static let help = """
        Checks JSON against a JSON Schema of draft 2020-12.

        usage: llmring schema check SCHEMA --instance FILE [OPTIONS]
               llmring schema check --pairs FILE [OPTIONS]

        the input:
          SCHEMA                the file with the schema, '-' for standard input
          --instance FILE       the file with the JSON to check, '-' for standard input
          --pairs FILE          check many: each line is an object {"schema": ..., "instance": ...}
          --document URI=FILE   a document that the schema may refer to; may be given several times, as
                                nothing is ever fetched
          --formats             demand formats such as 'date-time', which are notes without it

        the output:
          --limit NUMBER        how many violations are given at most; 100 by default
          --json                one JSON object: {"valid", "violations": [{path, rule, schema_path, value,
                                message}]}

        Prints nothing for valid JSON, else a line for each violation. With --pairs, a JSON object for each line
        of the input: as with --json, or {"error": {code, message}} for a schema that is wrong.
        Exit codes: 0 valid, 1 not valid or not readable, 64 wrong usage.

        """
}
