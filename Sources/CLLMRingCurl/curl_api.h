// The part of libcurl's interface that is used here, declared by hand: its headers need not be installed.
// The numbers are part of libcurl's stable binary interface. Source: <https://curl.se/libcurl/c/symbols-in-versions.html>

#ifndef CLLMRINGCURL_API_H
#define CLLMRINGCURL_API_H

#include <stdbool.h>
#include <stddef.h>

enum {
    CURLOPT_NOBODY = 44,
    CURLOPT_POST = 47,
    CURLOPT_HTTPGET = 80,
    CURLOPT_HTTP_VERSION = 84,
    CURLOPT_BUFFERSIZE = 98,
    CURLOPT_NOSIGNAL = 99,
    CURLOPT_CONNECTTIMEOUT_MS = 156,
    CURLOPT_PROTOCOLS = 181,
    CURLOPT_TCP_KEEPALIVE = 213,
    CURLOPT_PATH_AS_IS = 234,
    CURLOPT_PIPEWAIT = 237,
    CURLOPT_SUPPRESS_CONNECT_HEADERS = 265,
    CURLOPT_QUICK_EXIT = 322,
    CURLOPT_WRITEDATA = 10001,
    CURLOPT_URL = 10002,
    CURLOPT_PROXY = 10004,
    CURLOPT_ERRORBUFFER = 10010,
    CURLOPT_POSTFIELDS = 10015,
    CURLOPT_HTTPHEADER = 10023,
    CURLOPT_HEADERDATA = 10029,
    CURLOPT_CUSTOMREQUEST = 10036,
    CURLOPT_CAINFO = 10065,
    CURLOPT_ACCEPT_ENCODING = 10102,
    CURLOPT_PRIVATE = 10103,
    CURLOPT_WRITEFUNCTION = 20011,
    CURLOPT_HEADERFUNCTION = 20079,
    CURLOPT_POSTFIELDSIZE_LARGE = 30120,

    CURLMOPT_MAXCONNECTS = 6,
    CURLMOPT_SOCKETDATA = 10002,
    CURLMOPT_TIMERDATA = 10005,
    CURLMOPT_SOCKETFUNCTION = 20001,
    CURLMOPT_TIMERFUNCTION = 20004,

    CURLINFO_PRIVATE = 0x100015,
    CURLINFO_OS_ERRNO = 0x200019,

    CURL_GLOBAL_ALL = 3,
    CURL_HTTP_VERSION_2TLS = 4,
    CURL_PROTOCOLS_HTTP_AND_HTTPS = 3,
    CURL_ERROR_SIZE = 256,
    CURL_MESSAGE_DONE = 1,
    CURL_VERSION_WITH_CA = 6,

    CURL_PAUSE_RECEIVING = 1,
    CURL_PAUSE_NOTHING = 0,
    CURL_WRITE_PAUSE = 0x10000001,

    CURL_SOCKET_TIMEOUT = -1,
    CURL_SELECT_IN = 1,
    CURL_SELECT_OUT = 2,
    CURL_SELECT_ERROR = 4,
    CURL_POLL_IN = 1,
    CURL_POLL_OUT = 2,
    CURL_POLL_REMOVE = 4,
};

/// `struct curl_slist`: a list of strings.
typedef struct llmring_curl_list {
    char *data;
    struct llmring_curl_list *next;
} llmring_curl_list;

/// `CURLMsg`: the news that a transfer has ended.
typedef struct {
    int message;
    void *easy;
    union {
        void *any;
        int result;
    } data;
} llmring_curl_message;

/// The first fields of `curl_version_info_data`.
typedef struct {
    int age;
    const char *version;
    unsigned version_number;
    const char *host;
    int features;
    const char *ssl_version;
    long ssl_version_number;
    const char *libz_version;
    const char *const *protocols;
    const char *ares;
    int ares_number;
    const char *libidn;
    int iconv_version_number;
    const char *libssh_version;
    unsigned brotli_version_number;
    const char *brotli_version;
    unsigned nghttp2_version_number;
    const char *nghttp2_version;
    const char *quic_version;
    const char *cainfo;
    const char *capath;
} llmring_curl_version;

/// libcurl's functions.
typedef struct {
    int (*global_init)(long flags);
    llmring_curl_version *(*version_info)(int age);
    void *(*easy_init)(void);
    void (*easy_cleanup)(void *easy);
    int (*easy_setopt)(void *easy, int option, ...);
    int (*easy_getinfo)(void *easy, int info, ...);
    int (*easy_pause)(void *easy, int mask);
    const char *(*easy_strerror)(int code);
    void *(*multi_init)(void);
    int (*multi_cleanup)(void *multi);
    int (*multi_setopt)(void *multi, int option, ...);
    int (*multi_add_handle)(void *multi, void *easy);
    int (*multi_remove_handle)(void *multi, void *easy);
    int (*multi_socket_action)(void *multi, int socket, int events, int *running);
    llmring_curl_message *(*multi_info_read)(void *multi, int *left);
    int (*multi_assign)(void *multi, int socket, void *pointer);

    /// The file of trusted certificates to name; NULL when libcurl's own setting will do.
    const char *certificates;
} llmring_curl;

/// Loads libcurl, once for the process. Gives NULL and words in `problem` when it is missing or lacks a function.
///
/// `library`, when not NULL, must be there as well.
const llmring_curl *llmring_curl_load(const char *library, char *problem, size_t problem_size);

#endif
