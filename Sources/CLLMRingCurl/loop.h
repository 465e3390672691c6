// What the loop and its transfers know of each other.

#ifndef CLLMRINGCURL_LOOP_H
#define CLLMRINGCURL_LOOP_H

#include "CLLMRingCurl.h"
#include "curl_api.h"

#include <pthread.h>
#include <stdatomic.h>

/// A point in time that never comes.
#define LLMRING_NEVER INT64_MAX

enum {
    /// Bodies of this size are handed on in the middle of a round.
    LLMRING_FULL_BUFFER = 256 * 1024,
    /// Heads above this size are refused.
    LLMRING_LARGEST_HEAD = 1024 * 1024,
    /// Buffers above this size are not kept for the next transfer.
    LLMRING_KEPT_BUFFER = 128 * 1024,
    /// How many idle easy handles and buffers are kept.
    LLMRING_KEPT_HANDLES = 64,
    LLMRING_KEPT_BUFFERS = 64,
};

/// What other threads may ask of a transfer, as bits.
enum {
    LLMRING_START = 1,
    LLMRING_CANCEL = 2,
    LLMRING_RESUME = 4,
};

/// Bytes that grow.
typedef struct {
    uint8_t *bytes;
    size_t length;
    size_t capacity;
} llmring_buffer;

struct llmring_loop {
    const llmring_curl *curl;
    atomic_int references;
    pthread_t thread;
    int epoll;
    int wake;

    pthread_mutex_t lock;
    // Under the lock: the transfers with commands, in order; whether the thread sleeps; whether it must end.
    llmring_transfer *first_command;
    llmring_transfer *last_command;
    bool asleep;
    bool stopping;

    // The loop's thread only.
    void *multi;
    int64_t now;
    int64_t curl_due;
    int64_t deadline_due;
    llmring_transfer *active;
    llmring_transfer *dirty;
    void *handles[LLMRING_KEPT_HANDLES];
    size_t handle_count;
    llmring_buffer buffers[LLMRING_KEPT_BUFFERS];
    size_t buffer_count;
};

struct llmring_transfer {
    llmring_loop *loop;
    atomic_int references;
    llmring_arrived arrived;
    void *context;

    // Under the loop's lock.
    unsigned wanted;
    bool is_queued;
    llmring_transfer *next_command;

    // The loop's thread only.
    void *easy;
    llmring_transfer *previous_active;
    llmring_transfer *next_active;
    llmring_transfer *next_dirty;
    bool is_active;
    bool is_dirty;
    // The head, then the body: what is not handed on yet.
    llmring_buffer buffer;
    size_t head_length;
    bool head_complete;
    bool head_delivered;
    bool wants_pause;
    bool is_paused;
    llmring_outcome outcome;
    int code;
    int system_error;
    int64_t started;
    int64_t last_activity;
    char detail[CURL_ERROR_SIZE];

    // The request. The list's strings and those below live in `text`.
    llmring_request request;
    const char *method;
    const char *encodings;
    char *text;
    llmring_curl_list *headers;
    llmring_curl_list fixed[2];
};

/// Gives up a reference to the loop; the last one frees it.
void llmring_loop_release(llmring_loop *loop);

/// Begins, on the loop's thread.
void llmring_transfer_begin(llmring_transfer *transfer);

/// Goes on after a pause, on the loop's thread.
void llmring_transfer_go_on(llmring_transfer *transfer);

/// Ends, on the loop's thread. The end is told with the round's other news.
void llmring_transfer_end(llmring_transfer *transfer, llmring_outcome outcome, int code);

/// Hands on what a round brought, on the loop's thread.
void llmring_transfer_flush(llmring_transfer *transfer);

/// The earliest point in time at which the transfer is late.
int64_t llmring_transfer_due(const llmring_transfer *transfer, llmring_outcome *reason);

/// Makes sure that the loop looks at the transfer in time. Needed whenever another deadline begins to count.
void llmring_transfer_note_due(const llmring_transfer *transfer);

#endif
