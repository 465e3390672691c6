"""Claims about what an SDK makes of the simulation."""

STATUSES = (400, 401, 404, 429, 500)


class Claims:
    """Counts what holds, and prints each claim with what was seen."""

    def __init__(self, name, version):
        self.name = name
        self.count = 0
        self.failures = 0
        print("%s %s" % (name, version))

    def equal(self, what, seen, wanted):
        """Claims that two values are equal."""
        self.true(what, seen == wanted, seen if seen == wanted else "%r, and not %r" % (seen, wanted))

    def true(self, what, holds, seen=""):
        """Claims that something holds."""
        self.count += 1
        if not holds:
            self.failures += 1
        print("  %-4s %-34s %s" % ("ok" if holds else "BAD", what, seen), flush=True)

    def raises(self, what, kind, call):
        """Claims that a call raises an exception of this very kind."""
        try:
            call()
        except Exception as error:
            text = str(error).replace("\n", " ")[:80]
            self.true(what, type(error) is kind, "%s: %s" % (type(error).__name__, text))
        else:
            self.true(what, False, "nothing was raised")

    def report(self):
        """Prints the sum."""
        print("  %d claims, %d failures" % (self.count, self.failures), flush=True)
