"""Starts each server in turn and drives it with the command, whole and streamed."""

import json
import os
import secrets
import sys
import traceback

from peer import Failed, Peer, Server

FOLDER = os.path.join(".build", "peers")
MOCKED = "The Rhine, the Elbe and the Oder."


def bin_of(name):
    """The path of a command beside this Python."""
    return os.path.join(os.path.dirname(sys.executable), name)


def check_chat(name, peer, wanted=None):
    """Asks whole, streamed and by events; all three must say the same."""
    whole = peer.chat(["--json"])
    streamed = peer.chat(["--stream", "--json"])
    pieces = peer.events()
    print("  %s" % name)
    for way, answer in (("whole", whole), ("streamed", streamed)):
        shown = {key: answer.get(key) for key in ("content", "model", "finish_reason", "usage")}
        print("    %-8s %s" % (way, json.dumps(shown, ensure_ascii=False)))
    print("    events   %d deltas of text" % len(pieces), flush=True)
    if wanted is not None and whole["content"] != wanted:
        raise Failed("the content is %r and not %r" % (whole["content"], wanted))
    if whole["content"] != streamed["content"]:
        raise Failed("the streamed content differs: %r and %r" % (whole["content"], streamed["content"]))
    if "".join(pieces) != streamed["content"]:
        raise Failed("the deltas are not the content: %r" % pieces)
    if whole["finish_reason"] != streamed["finish_reason"]:
        raise Failed("the finish reasons differ: %r and %r" % (whole["finish_reason"], streamed["finish_reason"]))


def check_whole(peer):
    """Asks whole, where the server cannot stream."""
    answer = peer.chat(["--json"])
    print("  %s %s\n    whole    %s" % (peer.model, " ".join(peer.options), json.dumps(answer["content"])), flush=True)
    if answer["content"] != MOCKED:
        raise Failed("the content is %r and not %r" % (answer["content"], MOCKED))


def check_fault(peer, codes):
    """Asks for what must fail, whole and streamed; both must give one of the codes."""
    found = [peer.fault([]), peer.fault(["--stream"])]
    print("    %s with another key or model: %s" % (peer.model, found), flush=True)
    if found[0] != found[1] or found[0] not in codes:
        raise Failed("the errors are %s; wanted one of %s" % (found, codes))


def check_more(peer, base_url):
    """Runs the commands beside chat that are there, for a provider that lists its models."""
    provider = peer.model.split(":")[0]
    code, listing, _ = peer.run(["--help"])
    names = [line.split()[0] for line in listing.splitlines() if line.startswith("  ")]
    variables = {"mlx": "MLX_BASE_URL", "lmstudio": "LMSTUDIO_BASE_URL", "openai": "OPENAI_BASE_URL"}
    os.environ[variables[provider]] = base_url
    for arguments in (["models", "--provider", provider, "--json"], ["health", "--provider", provider]):
        if arguments[0] not in names:
            print("    there is no 'llmring %s' to run" % arguments[0])
            continue
        code, output, notes = peer.run(arguments)
        print("    %s: exit code %d: %s" % (" ".join(arguments), code, (output or notes).strip()[:300]))
        if code != 0 or not output.strip():
            raise Failed("'llmring %s' fails: %s" % (" ".join(arguments), notes.strip()[:300]))
    if "call" not in names:
        print("    there is no 'llmring call' to run", flush=True)
        return
    code, output, notes = peer.run(["call", provider, "--json"])
    if code != 0:
        raise Failed("'llmring call %s' fails: %s" % (provider, notes.strip()[:300]))
    operations = [operation["name"] for operation in json.loads(output)["operations"]]
    if "models" not in operations:
        print("    '%s' has no operation 'models' to call; it has %s" % (provider, ", ".join(operations)), flush=True)
        return
    code, output, notes = peer.run(["call", provider, "models"])
    print("    call %s models: exit code %d: %s" % (provider, code, (output or notes).strip()[:300]), flush=True)
    if code != 0:
        raise Failed("'llmring call %s models' fails: %s" % (provider, notes.strip()[:300]))


def drive(faults, name, check, *arguments):
    """Makes a check and keeps its fault, so that the next are made too."""
    try:
        check(*arguments)
    except Failed as fault:
        faults.append("%s: %s" % (name, fault))
        print("  FAILED %s" % faults[-1], flush=True)


def mlx(llmring, faults):
    """mlx_lm.server with a model of random weights; it writes the likeliest words, so that it repeats itself."""
    import tiny_model

    model = tiny_model.make_folder(os.path.join(FOLDER, "tiny"))
    command = [
        sys.executable, "-m", "mlx_lm", "server", "--model", model, "--host", "127.0.0.1", "--port", "PORT",
    ]
    # Without a folder of downloaded models the server breaks its list of models off.
    cache = os.path.join(FOLDER, "models")
    os.makedirs(os.path.join(cache, "hub"), exist_ok=True)
    with Server("mlx", command, {"HF_HUB_OFFLINE": "1", "HF_HOME": os.path.abspath(cache)}) as server:
        url = "http://127.0.0.1:%d/v1" % server.port
        peer = Peer(llmring, "mlx:default_model", url, ["--max-tokens", "12", "--temperature", "0"])
        drive(faults, "mlx", check_chat, "mlx, openai-chat", peer)
        drive(faults, "mlx, other commands", check_more, peer, url)


def llama(llmring, faults):
    """The server of llama-cpp-python with the same weights in GGUF."""
    import tiny_model

    model = tiny_model.make_gguf(os.path.join(FOLDER, "tiny.gguf"))
    command = [
        sys.executable, "-m", "llama_cpp.server", "--model", model, "--host", "127.0.0.1", "--port", "PORT",
        "--n_ctx", "512",
    ]
    with Server("llama", command) as server:
        url = "http://127.0.0.1:%d/v1" % server.port
        peer = Peer(llmring, "lmstudio:tiny", url, ["--max-tokens", "12", "--temperature", "0"])
        drive(faults, "llama", check_chat, "lmstudio, openai-chat", peer)
        drive(faults, "llama, other commands", check_more, peer, url)


def litellm(llmring, faults):
    """LiteLLM's proxy, whose answers are made up; it speaks three dialects.

    It cannot stream a made-up answer as responses: 'ResponsesAPIResponse' object has no attribute '__aiter__'. So
    these go to a second model, which is the first one called over HTTP and translated on the way.
    """
    config = os.path.join(FOLDER, "litellm.json")
    key = "sk-" + secrets.token_hex(32)
    command = [bin_of("litellm"), "--config", config, "--host", "127.0.0.1", "--port", "PORT", "--telemetry", "False"]
    server = Server("litellm", command, {"LITELLM_LOCAL_MODEL_COST_MAP": "True", "LITELLM_MASTER_KEY": key})
    url = "http://127.0.0.1:%d" % server.port
    models = {
        "mocked": {"model": "openai/gpt-4.1-mini", "api_key": "none", "mock_response": MOCKED},
        "bridged": {"model": "lm_studio/mocked", "api_key": key, "api_base": url + "/v1"},
    }
    with open(config, "w", encoding="utf-8") as file:
        # JSON is YAML too.
        json.dump({"model_list": [{"model_name": name, "litellm_params": models[name]} for name in models]}, file)
    ways = [
        ("openai", "openai-chat", "/v1", "mocked"), ("openai", "openai-chat", "/v1", "bridged"),
        ("openai", "openai-responses", "/v1", "bridged"), ("anthropic", "anthropic-messages", "", "mocked"),
        ("anthropic", "anthropic-messages", "", "bridged"),
    ]
    with server:
        for provider, dialect, path, model in ways:
            name = "%s:%s, %s" % (provider, model, dialect)
            options = ["--dialect", dialect]
            peer = Peer(llmring, "%s:%s" % (provider, model), url + path, options, key)
            drive(faults, "litellm, " + name, check_chat, name, peer, MOCKED)
            # Without a database, the proxy answers a key that it does not know with status 400.
            stranger = Peer(llmring, peer.model, url + path, options, "sk-wrong")
            drive(faults, "litellm, wrong key, " + name, check_fault, stranger, ["authentication", "invalid_request"])
            lost = Peer(llmring, provider + ":unheard-of", url + path, options, key)
            drive(faults, "litellm, no model, " + name, check_fault, lost, ["invalid_request", "model_not_found"])
        responses = Peer(llmring, "openai:mocked", url + "/v1", ["--dialect", "openai-responses"], key)
        drive(faults, "litellm, openai:mocked, openai-responses", check_whole, responses)
        os.environ["OPENAI_API_KEY"] = key
        drive(faults, "litellm, other commands", check_more, Peer(llmring, "openai:mocked", url + "/v1"), url + "/v1")


def main():
    llmring, names = os.path.abspath(sys.argv[1]), sys.argv[2:]
    faults = []
    for name in names:
        print("== %s" % name, flush=True)
        try:
            {"mlx": mlx, "litellm": litellm, "llama": llama}[name](llmring, faults)
        except Failed as fault:
            faults.append("%s: %s" % (name, fault))
        except Exception:
            traceback.print_exc()
            faults.append("%s: see the trace above" % name)
    for fault in faults:
        print("FAILED %s" % fault, file=sys.stderr)
    return 1 if faults else 0


sys.exit(main())
