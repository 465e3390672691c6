extension LockCommand {
    static let help = """
        Makes and checks lockfiles, which say what models aliases stand for.

        usage: llmring lock init [--file FILE] [--force]
               llmring lock validate [--lockfile FILE] [--profile NAME] [--json]
               llmring lock check [--lockfile FILE] [--package NAME=FILE] [--json]
               llmring lock analyze [--lockfile FILE] [--profile NAME] [--json]
               llmring lock bump-registry [--lockfile FILE] [--profile NAME] [--json]

        init           makes llmring.lock, with aliases for the providers that have a key
        validate       fails when a model is not in the registry, or is retired
        check          fails when a package that the file extends is missing, and says what will not work as it was
                       meant
        analyze        compares the models of each alias: limits, prices, keys, failover
        bump-registry  pins the present version of the registry for each provider in the file

        options:
          --lockfile FILE      the lockfile; that of LLMRING_LOCKFILE_PATH, llmring.lock, or the bundled one if left
                               out; '--file' and '-f' are the same
          --profile NAME       the profile; all if left out
          --package NAME=FILE  the lockfile of a package that the lockfile extends; can be given several times
          --force              replace a file that is there
          --json               one JSON object

        """
}
