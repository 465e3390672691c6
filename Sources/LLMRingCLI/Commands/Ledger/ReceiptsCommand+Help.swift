extension ReceiptsCommand {
    static let help = """
        Makes, lists, checks and exports receipts, which certify what calls of the ledger took and cost.

        usage: llmring receipts generate CALLS [--description TEXT] [--tags WORD...] [--json]
               llmring receipts preview CALLS [--json]
               llmring receipts list [--limit COUNT] [--offset COUNT] [--json]
               llmring receipts verify FILE [--key KEY] [--json]
               llmring receipts export [--format json|csv] [--output FILE]

        CALLS is one of
          --since-last            the calls that no receipt covers
          --start DATE, --end DATE
                                  calls from a day or moment on, and to the end of a day or before a moment
          --log-ids ID...         calls by their names
          --conversation ID       the calls of a conversation

        options:
          --description TEXT      what the receipt is for
          --tags WORD...          words to find it by
          --limit COUNT           the most receipts to list, the newest first; 100 if left out
          --offset COUNT          how many receipts to pass over
          --key KEY               the public key that must have signed; any if left out
          --format WORD           json, which is signed as a whole, or csv
          --output FILE           where to export to; standard output if left out
          --ledger FILE           the ledger; that of LLMRING_LEDGER if left out
          --json                  JSON for programs

        Receipts are kept in the file of LLMRING_RECEIPTS, or receipts.jsonl beside the ledger; the signing key in the
        file of LLMRING_RECEIPTS_KEY, or receipts.key beside the ledger, which is made when it is missing.
        Signatures are Ed25519 over canonical JSON (RFC 8785), by the system's libcrypto; without it receipts say that
        they are unsigned. 'verify' exits with 1 unless all that is in the file holds, and, where a ledger is named,
        the ledger has the same calls.

        """
}
