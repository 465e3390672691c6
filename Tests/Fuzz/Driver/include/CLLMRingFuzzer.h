// The entry of libFuzzer for programs that have a main function of their own.
// Source: https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library

#ifndef CLLMRING_FUZZER_H
#define CLLMRING_FUZZER_H

#include <stddef.h>
#include <stdint.h>

/// Takes one input; always returns 0.
typedef int (*llmring_fuzz_input)(const uint8_t *_Nullable data, size_t size);

/// Runs libFuzzer with the program's arguments and returns its exit code.
int llmring_fuzz(int count, char *_Nullable *_Nonnull arguments, llmring_fuzz_input _Nonnull input);

#endif
