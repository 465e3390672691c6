#if defined(__linux__)

#if !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif

#include "loop.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

/// The size of one answer from epoll, and so how many sockets a round takes at most.
enum { EVENT_COUNT = 1024 };

/// How many transfers with news make a round a busy one.
enum { BUSY_COUNT = 32 };

/// The longest rest after a busy round, in nanoseconds.
static const int64_t longest_rest = 5000000;

/// How many connections are kept for the next request, in use or idle.
static const long kept_connections = 4096;

static int64_t monotonic_now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

// MARK: - What libcurl asks for

/// Watches a socket as libcurl wishes. The socket's pointer says whether epoll knows it.
static int socket_wanted(void *easy, int socket, int what, void *context, void *known) {
    (void)easy;
    llmring_loop *loop = context;
    if (what == CURL_POLL_REMOVE) {
        if (known != NULL) {
            epoll_ctl(loop->epoll, EPOLL_CTL_DEL, socket, NULL);
        }
        return 0;
    }
    struct epoll_event event = {.data.fd = socket};
    event.events = ((what & CURL_POLL_IN) ? EPOLLIN : 0) | ((what & CURL_POLL_OUT) ? EPOLLOUT : 0);
    if (known != NULL && epoll_ctl(loop->epoll, EPOLL_CTL_MOD, socket, &event) == 0) {
        return 0;
    }
    if (epoll_ctl(loop->epoll, EPOLL_CTL_ADD, socket, &event) != 0 && errno == EEXIST) {
        epoll_ctl(loop->epoll, EPOLL_CTL_MOD, socket, &event);
    }
    loop->curl->multi_assign(loop->multi, socket, loop);
    return 0;
}

static int timer_wanted(void *multi, long milliseconds, void *context) {
    (void)multi;
    llmring_loop *loop = context;
    loop->curl_due = milliseconds < 0 ? LLMRING_NEVER : loop->now + (int64_t)milliseconds * 1000000;
    return 0;
}

// MARK: - One round

/// Waits for sockets, commands or the next point in time, and lets libcurl work on what is ready.
///
/// Gives whether that was all that was ready.
static bool wait_and_work(llmring_loop *loop) {
    pthread_mutex_lock(&loop->lock);
    bool has_commands = loop->first_command != NULL || loop->stopping;
    loop->asleep = !has_commands;
    pthread_mutex_unlock(&loop->lock);

    int64_t due = loop->curl_due < loop->deadline_due ? loop->curl_due : loop->deadline_due;
    int timeout = -1;
    if (has_commands || due <= loop->now) {
        timeout = 0;
    } else if (due != LLMRING_NEVER) {
        int64_t left = (due - loop->now + 999999) / 1000000;
        timeout = left > 3600000 ? 3600000 : (int)left;
    }
    struct epoll_event events[EVENT_COUNT];
    int count = epoll_wait(loop->epoll, events, EVENT_COUNT, timeout);
    loop->now = monotonic_now();
    int running;
    for (int index = 0; index < count; index++) {
        int socket = events[index].data.fd;
        if (socket == loop->wake) {
            uint64_t value;
            (void)!read(loop->wake, &value, sizeof value);
            continue;
        }
        uint32_t ready = events[index].events;
        int mask = ((ready & (EPOLLIN | EPOLLHUP)) ? CURL_SELECT_IN : 0) | ((ready & EPOLLOUT) ? CURL_SELECT_OUT : 0)
            | ((ready & EPOLLERR) ? CURL_SELECT_ERROR : 0);
        loop->curl->multi_socket_action(loop->multi, socket, mask, &running);
    }
    return count < EVENT_COUNT;
}

/// Does what other threads asked for. Gives false when the loop must end.
static bool obey_commands(llmring_loop *loop) {
    pthread_mutex_lock(&loop->lock);
    llmring_transfer *command = loop->first_command;
    loop->first_command = NULL;
    loop->last_command = NULL;
    loop->asleep = false;
    bool stopping = loop->stopping;
    pthread_mutex_unlock(&loop->lock);
    while (command != NULL) {
        pthread_mutex_lock(&loop->lock);
        llmring_transfer *next = command->next_command;
        unsigned wanted = command->wanted;
        command->wanted = 0;
        command->is_queued = false;
        command->next_command = NULL;
        pthread_mutex_unlock(&loop->lock);
        if (wanted & LLMRING_START) {
            llmring_transfer_begin(command);
        }
        if (wanted & LLMRING_CANCEL) {
            llmring_transfer_end(command, LLMRING_CANCELLED, 0);
        } else if (wanted & LLMRING_RESUME) {
            llmring_transfer_go_on(command);
        }
        llmring_transfer_release(command);
        command = next;
    }
    return !stopping;
}

/// Ends the transfers that are late, and notes when to look again.
static void check_deadlines(llmring_loop *loop) {
    int64_t earliest = LLMRING_NEVER;
    llmring_transfer *next;
    for (llmring_transfer *transfer = loop->active; transfer != NULL; transfer = next) {
        next = transfer->next_active;
        llmring_outcome reason = LLMRING_RUNNING;
        int64_t due = llmring_transfer_due(transfer, &reason);
        if (due <= loop->now) {
            llmring_transfer_end(transfer, reason, 0);
        } else if (due < earliest) {
            earliest = due;
        }
    }
    loop->deadline_due = earliest;
}

/// Notes the transfers that libcurl has ended.
static void collect_ended(llmring_loop *loop) {
    int left;
    llmring_curl_message *message;
    while ((message = loop->curl->multi_info_read(loop->multi, &left)) != NULL) {
        if (message->message != CURL_MESSAGE_DONE) {
            continue;
        }
        int code = message->data.result;
        llmring_transfer *transfer = NULL;
        loop->curl->easy_getinfo(message->easy, CURLINFO_PRIVATE, &transfer);
        if (transfer != NULL) {
            llmring_transfer_end(transfer, code == 0 ? LLMRING_COMPLETE : LLMRING_FAILED, code);
        }
    }
}

/// Tells each transfer's owner, once, what the round brought. Gives how many were told.
static int flush(llmring_loop *loop) {
    int count = 0;
    for (; loop->dirty != NULL; count++) {
        llmring_transfer *transfer = loop->dirty;
        loop->dirty = transfer->next_dirty;
        transfer->next_dirty = NULL;
        transfer->is_dirty = false;
        llmring_transfer_flush(transfer);
    }
    return count;
}

/// Rests after a busy round for twice as long as it took, within a limit.
///
/// With hundreds of streams there is always one with news. Going after each at once makes rounds of a few, of which
/// each wakes threads and fetches all its code into the processor's caches anew: that costs more than the bytes do. So
/// rounds become larger as the load grows, at the price of a delay that only many streams at once can notice.
static void rest(const llmring_loop *loop) {
    int64_t now = monotonic_now();
    int64_t pause = 2 * (now - loop->now);
    int64_t end = now + (pause < longest_rest ? pause : longest_rest);
    struct timespec time = {.tv_sec = end / 1000000000, .tv_nsec = end % 1000000000};
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, NULL);
}

static void *run(void *context) {
    llmring_loop *loop = context;
    bool going = true;
    while (going) {
        bool took_all = wait_and_work(loop);
        going = obey_commands(loop);
        int running;
        if (loop->curl_due <= loop->now) {
            loop->curl_due = LLMRING_NEVER;
            loop->curl->multi_socket_action(loop->multi, CURL_SOCKET_TIMEOUT, 0, &running);
        }
        collect_ended(loop);
        if (loop->deadline_due <= loop->now) {
            check_deadlines(loop);
        }
        if (flush(loop) >= BUSY_COUNT && took_all && going) {
            rest(loop);
        }
    }
    while (loop->active != NULL) {
        llmring_transfer_end(loop->active, LLMRING_CLOSED, 0);
    }
    flush(loop);
    for (size_t index = 0; index < loop->handle_count; index++) {
        loop->curl->easy_cleanup(loop->handles[index]);
    }
    loop->curl->multi_cleanup(loop->multi);
    for (size_t index = 0; index < loop->buffer_count; index++) {
        free(loop->buffers[index].bytes);
    }
    llmring_loop_release(loop);
    return NULL;
}

// MARK: - Life

void llmring_loop_release(llmring_loop *loop) {
    if (atomic_fetch_sub_explicit(&loop->references, 1, memory_order_acq_rel) != 1) {
        return;
    }
    close(loop->epoll);
    close(loop->wake);
    pthread_mutex_destroy(&loop->lock);
    free(loop);
}

/// Makes the sockets' set and libcurl's part. Gives false when the system has no more to give.
static bool set_up(llmring_loop *loop) {
    loop->epoll = epoll_create1(EPOLL_CLOEXEC);
    loop->wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    loop->multi = loop->curl->multi_init();
    if (loop->epoll < 0 || loop->wake < 0 || loop->multi == NULL) {
        return false;
    }
    struct epoll_event event = {.events = EPOLLIN, .data.fd = loop->wake};
    if (epoll_ctl(loop->epoll, EPOLL_CTL_ADD, loop->wake, &event) != 0) {
        return false;
    }
    loop->curl->multi_setopt(loop->multi, CURLMOPT_SOCKETFUNCTION, socket_wanted);
    loop->curl->multi_setopt(loop->multi, CURLMOPT_SOCKETDATA, loop);
    loop->curl->multi_setopt(loop->multi, CURLMOPT_TIMERFUNCTION, timer_wanted);
    loop->curl->multi_setopt(loop->multi, CURLMOPT_TIMERDATA, loop);
    loop->curl->multi_setopt(loop->multi, CURLMOPT_MAXCONNECTS, kept_connections);
    return true;
}

/// Starts the thread with all signals blocked: a broken TLS connection must not raise SIGPIPE in the program.
static bool start_thread(llmring_loop *loop) {
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int problem = pthread_create(&loop->thread, NULL, run, loop);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (problem != 0) {
        return false;
    }
    pthread_setname_np(loop->thread, "llmring-http");
    return true;
}

llmring_loop *llmring_loop_start(const char *library, char *problem, size_t problem_size) {
    const llmring_curl *curl = llmring_curl_load(library, problem, problem_size);
    if (curl == NULL) {
        return NULL;
    }
    llmring_loop *loop = calloc(1, sizeof *loop);
    if (loop == NULL) {
        snprintf(problem, problem_size, "out of memory");
        return NULL;
    }
    loop->curl = curl;
    loop->now = monotonic_now();
    loop->curl_due = LLMRING_NEVER;
    loop->deadline_due = LLMRING_NEVER;
    pthread_mutex_init(&loop->lock, NULL);
    // The owner's reference and the thread's.
    atomic_init(&loop->references, 2);
    if (set_up(loop) && start_thread(loop)) {
        return loop;
    }
    snprintf(problem, problem_size, "the network loop could not start: %s", strerror(errno));
    if (loop->multi != NULL) {
        curl->multi_cleanup(loop->multi);
    }
    atomic_store(&loop->references, 1);
    llmring_loop_release(loop);
    return NULL;
}

void llmring_loop_stop(llmring_loop *loop) {
    pthread_mutex_lock(&loop->lock);
    loop->stopping = true;
    pthread_mutex_unlock(&loop->lock);
    uint64_t one = 1;
    (void)!write(loop->wake, &one, sizeof one);
    // The last owner may let go inside a call from the loop's own thread, which cannot wait for itself.
    if (pthread_equal(pthread_self(), loop->thread)) {
        pthread_detach(loop->thread);
    } else {
        pthread_join(loop->thread, NULL);
    }
    llmring_loop_release(loop);
}

#endif
