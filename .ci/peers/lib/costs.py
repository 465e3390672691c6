"""Compares our costs of recorded usages with those of genai-prices and litellm."""

import collections
import json
import sys
from decimal import Decimal

import costs_ours
import costs_usage
from costs_genai import GenaiCosts
from costs_litellm import LitellmCosts

# The most that two sums may differ by, in dollars.
TOLERANCE = Decimal("1e-9")


def explain(ours, usage, why):
    """Why two costs differ, in a few words; None when nothing explains it."""
    if ours["total_cost"] is None:
        return "ours is unknown: %s" % ours["reason"]
    if usage.get("reasoning_tokens", 0) + usage.get("audio_output_tokens", 0) > usage.get("completion_tokens", 0):
        return "the counts contradict each other: the parts of the answer are more than the whole"
    return why


def compare(name, calls, results, peer, tally, unexplained):
    """Compares all calls with one peer."""
    for (model, usage, count), ours in zip(calls, results):
        theirs, why = peer.cost(model, usage, ours)
        if theirs is None:
            tally[name][why] += count
        elif ours["total_cost"] is not None and abs(ours["total_cost"] - theirs) <= TOLERANCE:
            tally[name]["the same to 1e-9"] += count
        else:
            reason = explain(ours, usage, why)
            if reason is None:
                unexplained.append((name, model, usage, ours["total_cost"], theirs))
            tally[name][reason or "UNEXPLAINED"] += count


def main():
    calls = costs_usage.calls()
    print("%d usages of %d recorded exchanges" % (len(calls), sum(count for _, _, count in calls)))
    results = costs_ours.costs([(model, usage) for model, usage, _ in calls])
    kinds = collections.Counter()
    for (model, _, count), cost in zip(calls, results):
        for kind in cost["breakdown"]:
            kinds[(model.split(":")[0], kind)] += count
    print("priced by us: " + ", ".join("%s %s %d" % (p, k, n) for (p, k), n in sorted(kinds.items())))
    tally, unexplained = collections.defaultdict(collections.Counter), []
    genai, litellm = GenaiCosts(), LitellmCosts()
    compare("genai-prices with our prices", calls, results, genai.with_ours, tally, unexplained)
    compare("genai-prices with its own", calls, results, genai.with_own, tally, unexplained)
    compare("litellm with its own", calls, results, litellm, tally, unexplained)
    for name, reasons in tally.items():
        print("\n%s:" % name)
        for reason, count in reasons.most_common():
            print("  %5d  %s" % (count, reason))
    for name, model, usage, ours, theirs in unexplained[:20]:
        print("%s: %s: ours %s, theirs %s for %s" % (name, model, ours, theirs, json.dumps(usage)), file=sys.stderr)
    same = tally["genai-prices with our prices"]["the same to 1e-9"]
    if not same:
        print("nothing was compared", file=sys.stderr)
    return 1 if unexplained or not same else 0


sys.exit(main())
