"""Makes a language model of random weights, in the files of Hugging Face and in GGUF."""

import json
import os

import numpy

LAYERS, WIDTH, HEADS, INNER = 2, 64, 4, 128
RIVERS = ["Rhine", "Danube", "Elbe", "Oder", "Weser", "Main", "Neckar", "Isar", "Inn", "Spree", "Mosel", "Ems"]
MARKS = ["<unk>", "<s>", "</s>", "<|user|>", "<|assistant|>", "<|system|>"]
TEMPLATE = "{% for m in messages %}<|{{ m['role'] }}|> {{ m['content'] }} </s> {% endfor %}<|assistant|>"


def words():
    """The vocabulary: marks, rivers, the words of the prompt, and numbers."""
    return MARKS + RIVERS + ["Name", "three", "rivers", "and", "the"] + ["n%d" % number for number in range(105)]


def weights():
    """The tensors by their names; the end is never the likeliest word."""
    random = numpy.random.default_rng(7)

    def tensor(*shape):
        return random.standard_normal(shape).astype(numpy.float32) * 0.2

    size = len(words())
    tensors = {"model.embed_tokens.weight": tensor(size, WIDTH), "lm_head.weight": tensor(size, WIDTH)}
    tensors["lm_head.weight"][: len(MARKS)] = 0
    tensors["model.norm.weight"] = numpy.ones(WIDTH, numpy.float32)
    for layer in range(LAYERS):
        prefix = "model.layers.%d." % layer
        for name in "qkvo":
            tensors["%sself_attn.%s_proj.weight" % (prefix, name)] = tensor(WIDTH, WIDTH)
        tensors[prefix + "mlp.gate_proj.weight"] = tensor(INNER, WIDTH)
        tensors[prefix + "mlp.up_proj.weight"] = tensor(INNER, WIDTH)
        tensors[prefix + "mlp.down_proj.weight"] = tensor(WIDTH, INNER)
        for name in ("input_layernorm", "post_attention_layernorm"):
            tensors["%s%s.weight" % (prefix, name)] = numpy.ones(WIDTH, numpy.float32)
    return tensors


def write(path, value):
    """Writes JSON."""
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file, indent=2)


def make_folder(folder):
    """Writes the model as Hugging Face's libraries read it."""
    import safetensors.numpy
    import tokenizers

    os.makedirs(folder, exist_ok=True)
    vocabulary = {word: number for number, word in enumerate(words())}
    tokenizer = tokenizers.Tokenizer(tokenizers.models.WordLevel(vocabulary, unk_token="<unk>"))
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.WhitespaceSplit()
    tokenizer.add_special_tokens(MARKS)
    tokenizer.save(os.path.join(folder, "tokenizer.json"))
    write(
        os.path.join(folder, "tokenizer_config.json"),
        {
            "tokenizer_class": "PreTrainedTokenizerFast", "bos_token": "<s>", "eos_token": "</s>",
            "unk_token": "<unk>", "chat_template": TEMPLATE, "clean_up_tokenization_spaces": False,
        },
    )
    write(
        os.path.join(folder, "config.json"),
        {
            "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": WIDTH,
            "intermediate_size": INNER, "num_hidden_layers": LAYERS, "num_attention_heads": HEADS,
            "num_key_value_heads": HEADS, "vocab_size": len(vocabulary), "rms_norm_eps": 1e-5,
            "max_position_embeddings": 512, "rope_theta": 10000.0, "tie_word_embeddings": False,
            "bos_token_id": 1, "eos_token_id": 2, "torch_dtype": "float32", "hidden_act": "silu",
        },
    )
    safetensors.numpy.save_file(weights(), os.path.join(folder, "model.safetensors"), metadata={"format": "pt"})
    return folder


def make_gguf(path):
    """Writes the model as llama.cpp reads it."""
    import gguf

    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("tiny")
    writer.add_context_length(512)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    bytes_of_text = ["<0x%02X>" % number for number in range(256)]
    known = words()
    # Pieces of SentencePiece: a word begins with the mark of a blank.
    pieces = MARKS[:3] + ["\u2581" + word for word in known[3:]]
    types = [gguf.TokenType.UNKNOWN] + [gguf.TokenType.CONTROL] * 2 + [gguf.TokenType.NORMAL] * (len(pieces) - 3)
    writer.add_vocab_size(len(pieces) + len(bytes_of_text))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(pieces + bytes_of_text)
    writer.add_token_scores([-float(number) for number in range(len(pieces) + len(bytes_of_text))])
    writer.add_token_types(types + [gguf.TokenType.BYTE] * len(bytes_of_text))
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    writer.add_chat_template(TEMPLATE)
    for name, tensor in gguf_tensors(len(bytes_of_text)):
        writer.add_tensor(name, tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def gguf_tensors(extra):
    """The tensors by the names of llama.cpp, with rows for more words."""
    names = {
        "model.embed_tokens": "token_embd", "lm_head": "output", "model.norm": "output_norm", "self_attn.q_proj": "attn_q",
        "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v", "self_attn.o_proj": "attn_output",
        "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down",
        "input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm", "model.layers.": "blk.",
    }
    for name, tensor in weights().items():
        if name in ("model.embed_tokens.weight", "lm_head.weight"):
            tensor = numpy.concatenate([tensor, numpy.zeros((extra, WIDTH), numpy.float32)])
        for old, new in names.items():
            name = name.replace(old, new)
        yield name, tensor
