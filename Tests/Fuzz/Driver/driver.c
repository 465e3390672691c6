#include "CLLMRingFuzzer.h"

extern int LLVMFuzzerRunDriver(int *count, char ***arguments, llmring_fuzz_input input);

int llmring_fuzz(int count, char **arguments, llmring_fuzz_input input) {
    return LLVMFuzzerRunDriver(&count, &arguments, input);
}
