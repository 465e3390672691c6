#if defined(__linux__)

#include "exchange.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

// MARK: - Buffers

/// Makes room for more bytes, first from the loop's kept buffers.
static bool make_room(llmring_transfer *transfer, size_t more) {
    llmring_buffer *buffer = &transfer->buffer;
    llmring_loop *loop = transfer->loop;
    if (buffer->bytes == NULL && loop->buffer_count > 0) {
        *buffer = loop->buffers[--loop->buffer_count];
        buffer->length = 0;
    }
    if (buffer->capacity - buffer->length >= more) {
        return true;
    }
    size_t capacity = (buffer->length + more) * 2;
    capacity = capacity < 1024 ? 1024 : capacity;
    uint8_t *bytes = realloc(buffer->bytes, capacity);
    if (bytes == NULL) {
        return false;
    }
    buffer->bytes = bytes;
    buffer->capacity = capacity;
    return true;
}

/// Gives the empty buffer back to the loop.
void llmring_give_back(llmring_transfer *transfer) {
    llmring_buffer *buffer = &transfer->buffer;
    llmring_loop *loop = transfer->loop;
    if (buffer->bytes == NULL) {
        return;
    }
    if (buffer->capacity <= LLMRING_KEPT_BUFFER && loop->buffer_count < LLMRING_KEPT_BUFFERS) {
        loop->buffers[loop->buffer_count++] = *buffer;
    } else {
        free(buffer->bytes);
    }
    *buffer = (llmring_buffer){0};
}

void llmring_mark_dirty(llmring_transfer *transfer) {
    if (!transfer->is_dirty) {
        transfer->is_dirty = true;
        transfer->next_dirty = transfer->loop->dirty;
        transfer->loop->dirty = transfer;
    }
}

// MARK: - What libcurl brings

/// Hands on what there is. Gives true when the owner wants no more for now.
bool llmring_deliver(llmring_transfer *transfer) {
    llmring_arrival arrival = {.outcome = transfer->outcome};
    size_t body_start = 0;
    if (transfer->head_complete && !transfer->head_delivered) {
        arrival.head = transfer->buffer.bytes;
        arrival.head_length = transfer->head_length;
        body_start = transfer->head_length;
        transfer->head_delivered = true;
    }
    if (transfer->head_complete) {
        arrival.body = transfer->buffer.bytes + body_start;
        arrival.body_length = transfer->buffer.length - body_start;
    }
    arrival.code = transfer->code;
    arrival.system_error = transfer->system_error;
    arrival.detail = transfer->detail;
    bool wants_pause = transfer->arrived(transfer->context, &arrival);
    transfer->buffer.length = 0;
    return wants_pause;
}

static size_t head_arrived(char *bytes, size_t size, size_t count, void *context) {
    llmring_transfer *transfer = context;
    size_t length = size * count;
    if (transfer->head_complete) {
        // Trailers.
        return length;
    }
    bool is_first = length > 5 && memcmp(bytes, "HTTP/", 5) == 0;
    if (is_first) {
        transfer->buffer.length = 0;
    }
    llmring_buffer *buffer = &transfer->buffer;
    if (buffer->length + length > LLMRING_LARGEST_HEAD || !make_room(transfer, length)) {
        return 0;
    }
    memcpy(buffer->bytes + buffer->length, bytes, length);
    buffer->length += length;
    bool is_blank = length <= 2 && (bytes[0] == '\r' || bytes[0] == '\n');
    if (!is_blank) {
        return length;
    }
    // An answer of 1xx is followed by the true one.
    const uint8_t *space = memchr(buffer->bytes, ' ', buffer->length);
    if (space != NULL && space + 1 < buffer->bytes + buffer->length && space[1] == '1') {
        buffer->length = 0;
        return length;
    }
    transfer->head_complete = true;
    transfer->head_length = buffer->length;
    transfer->last_activity = transfer->loop->now;
    llmring_transfer_note_due(transfer);
    llmring_mark_dirty(transfer);
    return length;
}

static size_t body_arrived(char *bytes, size_t size, size_t count, void *context) {
    llmring_transfer *transfer = context;
    size_t length = size * count;
    if (transfer->wants_pause) {
        transfer->wants_pause = false;
        transfer->is_paused = true;
        return CURL_WRITE_PAUSE;
    }
    if (!make_room(transfer, length)) {
        return 0;
    }
    memcpy(transfer->buffer.bytes + transfer->buffer.length, bytes, length);
    transfer->buffer.length += length;
    transfer->last_activity = transfer->loop->now;
    llmring_mark_dirty(transfer);
    if (transfer->buffer.length > LLMRING_FULL_BUFFER) {
        transfer->wants_pause = llmring_deliver(transfer);
    }
    return length;
}

// MARK: - Easy handles

/// Makes an easy handle with the settings that all transfers share, or takes a used one.
void *llmring_take_handle(llmring_loop *loop) {
    if (loop->handle_count > 0) {
        return loop->handles[--loop->handle_count];
    }
    const llmring_curl *curl = loop->curl;
    void *easy = curl->easy_init();
    if (easy == NULL) {
        return NULL;
    }
    curl->easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl->easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
    curl->easy_setopt(easy, CURLOPT_PROTOCOLS, (long)CURL_PROTOCOLS_HTTP_AND_HTTPS);
    curl->easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl->easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl->easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    // A cancelled transfer must not wait, with all others, for the system's slow name resolver.
    curl->easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl->easy_setopt(easy, CURLOPT_HEADERFUNCTION, head_arrived);
    curl->easy_setopt(easy, CURLOPT_WRITEFUNCTION, body_arrived);
    if (curl->certificates != NULL) {
        curl->easy_setopt(easy, CURLOPT_CAINFO, curl->certificates);
    }
    return easy;
}

/// Takes the handle out of libcurl's loop and keeps it for the next transfer.
void llmring_drop_handle(llmring_transfer *transfer) {
    llmring_loop *loop = transfer->loop;
    void *easy = transfer->easy;
    transfer->easy = NULL;
    if (easy == NULL) {
        return;
    }
    loop->curl->multi_remove_handle(loop->multi, easy);
    if (loop->handle_count == LLMRING_KEPT_HANDLES) {
        loop->curl->easy_cleanup(easy);
        return;
    }
    loop->curl->easy_setopt(easy, CURLOPT_ERRORBUFFER, (char *)NULL);
    loop->curl->easy_setopt(easy, CURLOPT_POSTFIELDS, (char *)NULL);
    loop->curl->easy_setopt(easy, CURLOPT_HTTPHEADER, (llmring_curl_list *)NULL);
    loop->handles[loop->handle_count++] = easy;
}

/// Sets the method and the body. A method other than the usual one for its body is named to libcurl.
static void set_method(llmring_transfer *transfer) {
    const llmring_curl *curl = transfer->loop->curl;
    void *easy = transfer->easy;
    const llmring_request *request = &transfer->request;
    bool is_head = strcasecmp(transfer->method, "HEAD") == 0;
    const char *usual = "GET";
    curl->easy_setopt(easy, CURLOPT_NOBODY, is_head ? 1L : 0L);
    if (request->has_body) {
        usual = "POST";
        curl->easy_setopt(easy, CURLOPT_POST, 1L);
        curl->easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (int64_t)request->body_length);
        curl->easy_setopt(easy, CURLOPT_POSTFIELDS, request->body_length > 0 ? (const char *)request->body : "");
    } else if (is_head) {
        usual = "HEAD";
    } else {
        curl->easy_setopt(easy, CURLOPT_HTTPGET, 1L);
    }
    bool is_usual = strcmp(transfer->method, usual) == 0;
    curl->easy_setopt(easy, CURLOPT_CUSTOMREQUEST, is_usual ? NULL : transfer->method);
}

/// Puts the request into the handle. Gives libcurl's code.
int llmring_set_request(llmring_transfer *transfer) {
    const llmring_curl *curl = transfer->loop->curl;
    void *easy = transfer->easy;
    const llmring_request *request = &transfer->request;
    long connect = request->connect_deadline > 0 ? (long)request->connect_deadline : (long)INT32_MAX;
    curl->easy_setopt(easy, CURLOPT_PRIVATE, transfer);
    curl->easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
    curl->easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
    curl->easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer->detail);
    curl->easy_setopt(easy, CURLOPT_HTTPHEADER, transfer->headers);
    curl->easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, connect > INT32_MAX ? (long)INT32_MAX : connect);
    curl->easy_setopt(easy, CURLOPT_PROXY, request->direct ? "" : NULL);
    // Over TLS, wait for the first connection's word on HTTP/2 rather than open one connection per request.
    curl->easy_setopt(easy, CURLOPT_PIPEWAIT, request->secure ? 1L : 0L);
    curl->easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, transfer->encodings[0] != 0 ? transfer->encodings : NULL);
    set_method(transfer);
    return curl->easy_setopt(easy, CURLOPT_URL, request->text);
}

#endif
