#if defined(__linux__)

#include "exchange.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// MARK: - Steps on the loop's thread

void llmring_transfer_begin(llmring_transfer *transfer) {
    llmring_loop *loop = transfer->loop;
    transfer->started = loop->now;
    transfer->last_activity = loop->now;
    transfer->is_active = true;
    transfer->next_active = loop->active;
    if (loop->active != NULL) {
        loop->active->previous_active = transfer;
    }
    loop->active = transfer;
    transfer->easy = llmring_take_handle(loop);
    if (transfer->easy == NULL) {
        llmring_transfer_end(transfer, LLMRING_FAILED, 27);
        return;
    }
    int code = llmring_set_request(transfer);
    if (code == 0 && loop->curl->multi_add_handle(loop->multi, transfer->easy) != 0) {
        code = 27;
    }
    if (code != 0) {
        llmring_transfer_end(transfer, LLMRING_FAILED, code);
        return;
    }
    llmring_transfer_note_due(transfer);
}

void llmring_transfer_go_on(llmring_transfer *transfer) {
    transfer->wants_pause = false;
    if (!transfer->is_paused || transfer->easy == NULL) {
        return;
    }
    transfer->is_paused = false;
    transfer->last_activity = transfer->loop->now;
    transfer->loop->curl->easy_pause(transfer->easy, CURL_PAUSE_NOTHING);
    llmring_transfer_note_due(transfer);
}

void llmring_transfer_end(llmring_transfer *transfer, llmring_outcome outcome, int code) {
    if (!transfer->is_active) {
        return;
    }
    llmring_loop *loop = transfer->loop;
    transfer->is_active = false;
    if (transfer->previous_active != NULL) {
        transfer->previous_active->next_active = transfer->next_active;
    } else {
        loop->active = transfer->next_active;
    }
    if (transfer->next_active != NULL) {
        transfer->next_active->previous_active = transfer->previous_active;
    }
    transfer->outcome = outcome;
    transfer->code = code;
    if (outcome == LLMRING_FAILED) {
        long number = 0;
        if (transfer->easy != NULL) {
            loop->curl->easy_getinfo(transfer->easy, CURLINFO_OS_ERRNO, &number);
        }
        transfer->system_error = (int)number;
        if (transfer->detail[0] == 0) {
            strncpy(transfer->detail, loop->curl->easy_strerror(code), CURL_ERROR_SIZE - 1);
        }
    }
    llmring_drop_handle(transfer);
    llmring_mark_dirty(transfer);
}

void llmring_transfer_flush(llmring_transfer *transfer) {
    bool wants_pause = llmring_deliver(transfer);
    llmring_give_back(transfer);
    if (transfer->outcome != LLMRING_RUNNING) {
        // The loop's own reference.
        llmring_transfer_release(transfer);
        return;
    }
    transfer->wants_pause = false;
    if (wants_pause && !transfer->is_paused) {
        transfer->is_paused = true;
        transfer->loop->curl->easy_pause(transfer->easy, CURL_PAUSE_RECEIVING);
    }
}

int64_t llmring_transfer_due(const llmring_transfer *transfer, llmring_outcome *reason) {
    const llmring_request *request = &transfer->request;
    int64_t due = LLMRING_NEVER;
    if (request->total_deadline > 0) {
        due = transfer->started + request->total_deadline * 1000000;
        *reason = LLMRING_TOTAL_DEADLINE;
    }
    int64_t next = LLMRING_NEVER;
    llmring_outcome next_reason = LLMRING_RUNNING;
    if (!transfer->head_complete && request->first_byte_deadline > 0) {
        next = transfer->started + request->first_byte_deadline * 1000000;
        next_reason = LLMRING_FIRST_BYTE_DEADLINE;
    } else if (transfer->head_complete && !transfer->is_paused && request->idle_deadline > 0) {
        next = transfer->last_activity + request->idle_deadline * 1000000;
        next_reason = LLMRING_IDLE_DEADLINE;
    }
    if (next < due) {
        due = next;
        *reason = next_reason;
    }
    return due;
}

void llmring_transfer_note_due(const llmring_transfer *transfer) {
    llmring_outcome reason;
    int64_t due = llmring_transfer_due(transfer, &reason);
    if (due < transfer->loop->deadline_due) {
        transfer->loop->deadline_due = due;
    }
}

// MARK: - Steps from any thread

/// Puts a transfer into the loop's queue of commands, and wakes the loop if it sleeps.
///
/// Gives false when the loop ends, which ends all transfers by itself.
static bool command(llmring_transfer *transfer, unsigned wanted) {
    llmring_loop *loop = transfer->loop;
    pthread_mutex_lock(&loop->lock);
    if (loop->stopping) {
        pthread_mutex_unlock(&loop->lock);
        return false;
    }
    transfer->wanted |= wanted;
    if (!transfer->is_queued) {
        transfer->is_queued = true;
        atomic_fetch_add_explicit(&transfer->references, 1, memory_order_relaxed);
        if (loop->last_command != NULL) {
            loop->last_command->next_command = transfer;
        } else {
            loop->first_command = transfer;
        }
        loop->last_command = transfer;
    }
    bool wake = loop->asleep;
    loop->asleep = false;
    pthread_mutex_unlock(&loop->lock);
    if (wake) {
        uint64_t one = 1;
        (void)!write(loop->wake, &one, sizeof one);
    }
    return true;
}

/// Splits the copied text into its strings. libcurl reads the header lines from a list of our own making.
static bool read_text(llmring_transfer *transfer) {
    const char *end = transfer->text + transfer->request.text_length;
    char *next = transfer->text;
    next += strlen(next) + 1;
    transfer->method = next;
    next += strlen(next) + 1;
    transfer->encodings = next;
    next += strlen(next) + 1;
    size_t count = transfer->request.header_count;
    for (size_t index = 0; index < count; index++) {
        if (next >= end) {
            return false;
        }
        transfer->headers[index].data = next;
        transfer->headers[index].next = index + 1 < count ? &transfer->headers[index + 1] : NULL;
        next += strlen(next) + 1;
    }
    return true;
}

llmring_transfer *llmring_transfer_start(
    llmring_loop *loop, const llmring_request *request, llmring_arrived arrived, void *context) {
    size_t list_size = request->header_count * sizeof(llmring_curl_list);
    size_t size = sizeof(llmring_transfer) + list_size + request->text_length + 1 + request->body_length;
    llmring_transfer *transfer = malloc(size);
    if (transfer == NULL) {
        return NULL;
    }
    memset(transfer, 0, sizeof *transfer);
    transfer->loop = loop;
    transfer->arrived = arrived;
    transfer->context = context;
    transfer->request = *request;
    transfer->headers = (llmring_curl_list *)(transfer + 1);
    transfer->text = (char *)(transfer->headers + request->header_count);
    memcpy(transfer->text, request->text, request->text_length);
    transfer->text[request->text_length] = 0;
    transfer->request.text = transfer->text;
    uint8_t *body = (uint8_t *)transfer->text + request->text_length + 1;
    if (request->body_length > 0) {
        memcpy(body, request->body, request->body_length);
    }
    transfer->request.body = body;
    if (!read_text(transfer)) {
        free(transfer);
        return NULL;
    }
    if (request->header_count == 0) {
        transfer->headers = NULL;
    }
    // The owner's reference and the loop's.
    atomic_init(&transfer->references, 2);
    atomic_fetch_add_explicit(&loop->references, 1, memory_order_relaxed);
    if (command(transfer, LLMRING_START)) {
        return transfer;
    }
    free(transfer);
    llmring_loop_release(loop);
    return NULL;
}

void llmring_transfer_cancel(llmring_transfer *transfer) {
    command(transfer, LLMRING_CANCEL);
}

void llmring_transfer_resume(llmring_transfer *transfer) {
    command(transfer, LLMRING_RESUME);
}

void llmring_transfer_release(llmring_transfer *transfer) {
    if (atomic_fetch_sub_explicit(&transfer->references, 1, memory_order_acq_rel) != 1) {
        return;
    }
    llmring_loop *loop = transfer->loop;
    free(transfer->buffer.bytes);
    free(transfer);
    llmring_loop_release(loop);
}

#endif
