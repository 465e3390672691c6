// One thread that runs libcurl's multi-socket interface for any number of transfers.
//
// libcurl is loaded when the first loop starts; nothing of it is needed to build. On systems other than Linux this
// module is empty.

#ifndef CLLMRINGCURL_H
#define CLLMRINGCURL_H

#if defined(__linux__)

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The thread with its sockets. Counted: one reference for the owner, one for each transfer.
typedef struct llmring_loop llmring_loop;

/// One request with its answer. Counted: one reference for the owner, one for the loop while it runs.
typedef struct llmring_transfer llmring_transfer;

/// How far a transfer is, or why it ended.
typedef enum {
    LLMRING_RUNNING = 0,
    LLMRING_COMPLETE,
    LLMRING_FAILED,
    LLMRING_FIRST_BYTE_DEADLINE,
    LLMRING_IDLE_DEADLINE,
    LLMRING_TOTAL_DEADLINE,
    LLMRING_CANCELLED,
    LLMRING_CLOSED,
} llmring_outcome;

/// What one round of the loop brought for one transfer. The pointers hold only during the call.
typedef struct {
    /// The status line and the header lines as they came, once; NULL in later calls.
    const uint8_t *head;
    size_t head_length;
    /// The next bytes of the body.
    const uint8_t *body;
    size_t body_length;
    /// Not LLMRING_RUNNING exactly once, in the last call.
    llmring_outcome outcome;
    /// With LLMRING_FAILED: libcurl's code, the system's errno or 0, and libcurl's words.
    int code;
    int system_error;
    const char *detail;
} llmring_arrival;

/// Takes what arrived, on the loop's thread. Gives true to be left alone until llmring_transfer_resume.
typedef bool (*llmring_arrived)(void *context, const llmring_arrival *arrival);

/// A request. All of it is copied.
typedef struct {
    /// Zero-terminated strings, one after the other: URL, method, accepted encodings (may be empty), header lines.
    const char *text;
    size_t text_length;
    size_t header_count;
    const uint8_t *body;
    size_t body_length;
    bool has_body;
    /// Whether the proxies that the environment names are left out.
    bool direct;
    /// Whether the address is https.
    bool secure;
    /// Milliseconds; 0 means none.
    int64_t connect_deadline;
    int64_t first_byte_deadline;
    int64_t idle_deadline;
    int64_t total_deadline;
} llmring_request;

/// Loads libcurl and starts a loop. Gives NULL and words in `problem` when that cannot be done.
///
/// `library` names a library that must be there, for trials of a missing one; NULL means the usual names.
llmring_loop *llmring_loop_start(const char *library, char *problem, size_t problem_size);

/// Ends every transfer, ends the thread and gives up the owner's reference. From any thread, once.
void llmring_loop_stop(llmring_loop *loop);

/// Starts a transfer, whose end `arrived` is told in every case.
///
/// Gives NULL, and calls nothing, when the loop was stopped or memory is short.
llmring_transfer *llmring_transfer_start(
    llmring_loop *loop, const llmring_request *request, llmring_arrived arrived, void *context);

/// Asks the loop to end a transfer and to close its connection. Does nothing after its end.
void llmring_transfer_cancel(llmring_transfer *transfer);

/// Asks the loop to go on after `arrived` gave true.
void llmring_transfer_resume(llmring_transfer *transfer);

/// Gives up the owner's reference.
void llmring_transfer_release(llmring_transfer *transfer);

#ifdef __cplusplus
}
#endif

#endif

#endif
