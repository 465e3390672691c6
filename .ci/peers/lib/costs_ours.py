"""Our own costs, from the command."""

import json
import os
import subprocess
from decimal import Decimal


def costs(calls):
    """The costs of calls, as the command's JSON with exact numbers."""
    lines = [json.dumps({"model": model, "usage": usage}) for model, usage in calls]
    if os.environ.get("LLMRING_COSTS"):
        text = "".join(line + "\n" for line in lines)
        run = subprocess.run([os.environ["LLMRING_COSTS"]], input=text, capture_output=True, text=True, check=True)
        answers = run.stdout.splitlines()
    else:
        answers = [one(model, usage) for model, usage in calls]
    if len(answers) != len(calls):
        raise SystemExit("%d calls have %d costs" % (len(calls), len(answers)))
    return [json.loads(answer, parse_float=Decimal, parse_int=Decimal) for answer in answers]


def one(model, usage):
    """The cost of one call."""
    command = [os.environ["LLMRING"], "cost", "--model", model, "--usage", json.dumps(usage), "--json"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
