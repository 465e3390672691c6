"""A server that runs beside the command, and the checks that it is driven through."""

import json
import os
import signal
import socket
import subprocess
import time

PROMPT = "Name three rivers"
FINISHES = ("stop", "length")


class Failed(Exception):
    """A check does not hold."""


class Server:
    """A process that listens on a port of this machine; it ends with the block."""

    def __init__(self, name, command, environment=None, patience=300):
        self.name, self.patience = name, patience
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.command = [part.replace("PORT", str(self.port)) for part in command]
        self.environment = dict(os.environ, **(environment or {}))
        self.log = os.path.join(".build", "peers", name + ".log")

    def __enter__(self):
        print("$ %s" % " ".join(self.command), flush=True)
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                self.command, stdout=log, stderr=log, env=self.environment, start_new_session=True
            )
        start = time.monotonic()
        while time.monotonic() - start < self.patience:
            if self.process.poll() is not None:
                raise Failed("%s ended with %d; see %s" % (self.name, self.process.returncode, self.log))
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                print("  listens after %.0f s" % (time.monotonic() - start), flush=True)
                return self
            except OSError:
                time.sleep(0.5)
        self.__exit__()
        raise Failed("%s does not listen after %d s; see %s" % (self.name, self.patience, self.log))

    def __exit__(self, *_):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()


class Peer:
    """The command, pointed at a server as if it were a provider."""

    def __init__(self, llmring, model, base_url, options=(), key="none"):
        self.llmring, self.model = llmring, model
        self.base = ["--base-url", base_url, "--api-key", key]
        self.options = list(options)

    def run(self, arguments):
        """Runs the command; gives its exit code and both outputs."""
        done = subprocess.run(
            [self.llmring] + arguments, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def chat(self, flags):
        """Asks, and checks all that every answer must have."""
        arguments = ["chat", PROMPT, "--model", self.model, "--timeout", "120"] + self.base + self.options + flags
        code, output, notes = self.run(arguments)
        if code != 0:
            raise Failed("exit code %d: %s%s" % (code, output.strip()[:600], notes.strip()[:300]))
        answer = json.loads(output)
        if not answer.get("content"):
            raise Failed("no content: %s" % output.strip()[:600])
        usage = answer.get("usage") or {}
        if not usage.get("prompt_tokens") or not usage.get("completion_tokens"):
            raise Failed("no usage: %s" % output.strip()[:600])
        if answer.get("finish_reason") not in FINISHES:
            raise Failed("the finish reason is %r, none of %s" % (answer.get("finish_reason"), FINISHES))
        return answer

    def fault(self, flags):
        """Asks for what must fail; gives the code of the error."""
        code, output, _ = self.run(["chat", PROMPT, "--model", self.model, "--json"] + self.base + self.options + flags)
        if code != 1:
            raise Failed("exit code %d where a call must fail: %s" % (code, output.strip()[:600]))
        return json.loads(output)["error"]["code"]

    def events(self):
        """Asks for the events of a stream; gives the texts of their deltas."""
        arguments = ["chat", PROMPT, "--model", self.model, "--timeout", "120", "--events"] + self.base + self.options
        code, output, notes = self.run(arguments)
        if code != 0:
            raise Failed("exit code %d: %s" % (code, notes.strip()[:300]))
        events = [json.loads(line) for line in output.splitlines()]
        if events[0].get("type") != "started" or events[-1].get("type") != "finished":
            raise Failed("the events are not from 'started' to 'finished': %s" % output[:600])
        return [event["text"] for event in events if event.get("type") == "text_delta"]
