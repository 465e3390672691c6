#if defined(__linux__)

#include "curl_api.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/// The names under which distributions install libcurl's fourth interface.
static const char *const usual_names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.so"};

/// Where distributions keep the certificates that they trust.
static const char *const usual_certificates[] = {
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
};

static pthread_mutex_t load_lock = PTHREAD_MUTEX_INITIALIZER;
static llmring_curl loaded;
static bool is_loaded;

/// Opens the first library that is there.
static void *open_library(void) {
    for (size_t index = 0; index < sizeof usual_names / sizeof usual_names[0]; index++) {
        void *handle = dlopen(usual_names[index], RTLD_NOW | RTLD_LOCAL);
        if (handle != NULL) {
            return handle;
        }
    }
    return NULL;
}

/// Whether a library is there under a name.
static bool can_open(const char *library) {
    void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    if (handle == NULL) {
        return false;
    }
    dlclose(handle);
    return true;
}

/// Says what to install.
static void say_missing(char *problem, size_t problem_size) {
    snprintf(
        problem, problem_size, "%s",
        "libcurl is missing; install the package libcurl4 (Debian, Ubuntu) or libcurl (Fedora, Amazon Linux)");
}

/// Finds all functions. Gives the name of the first that is missing.
static const char *find_functions(void *library, llmring_curl *curl) {
    const struct {
        const char *name;
        void *place;
    } functions[] = {
        {"curl_global_init", &curl->global_init},
        {"curl_version_info", &curl->version_info},
        {"curl_easy_init", &curl->easy_init},
        {"curl_easy_cleanup", &curl->easy_cleanup},
        {"curl_easy_setopt", &curl->easy_setopt},
        {"curl_easy_getinfo", &curl->easy_getinfo},
        {"curl_easy_pause", &curl->easy_pause},
        {"curl_easy_strerror", &curl->easy_strerror},
        {"curl_multi_init", &curl->multi_init},
        {"curl_multi_cleanup", &curl->multi_cleanup},
        {"curl_multi_setopt", &curl->multi_setopt},
        {"curl_multi_add_handle", &curl->multi_add_handle},
        {"curl_multi_remove_handle", &curl->multi_remove_handle},
        {"curl_multi_socket_action", &curl->multi_socket_action},
        {"curl_multi_info_read", &curl->multi_info_read},
        {"curl_multi_assign", &curl->multi_assign},
    };
    for (size_t index = 0; index < sizeof functions / sizeof functions[0]; index++) {
        void *function = dlsym(library, functions[index].name);
        if (function == NULL) {
            return functions[index].name;
        }
        *(void **)functions[index].place = function;
    }
    return NULL;
}

/// Whether a variable or a setting names something that can be read.
static bool is_readable(const char *path) {
    return path != NULL && path[0] != 0 && access(path, R_OK) == 0;
}

/// Chooses the trusted certificates: the user's, else libcurl's own, else the first of the usual places.
static const char *find_certificates(const llmring_curl *curl) {
    const char *wanted = getenv("SSL_CERT_FILE");
    if (is_readable(wanted)) {
        return strdup(wanted);
    }
    const llmring_curl_version *version = curl->version_info(CURL_VERSION_WITH_CA);
    if (version != NULL && version->age >= CURL_VERSION_WITH_CA
        && (is_readable(version->cainfo) || is_readable(version->capath))) {
        return NULL;
    }
    for (size_t index = 0; index < sizeof usual_certificates / sizeof usual_certificates[0]; index++) {
        if (is_readable(usual_certificates[index])) {
            return usual_certificates[index];
        }
    }
    return NULL;
}

/// Fills the table of functions. Gives false and words when that cannot be done.
static bool fill(llmring_curl *curl, char *problem, size_t problem_size) {
    void *handle = open_library();
    if (handle == NULL) {
        say_missing(problem, problem_size);
        return false;
    }
    const char *missing = find_functions(handle, curl);
    if (missing != NULL) {
        snprintf(problem, problem_size, "libcurl has no %s; install a newer libcurl (7.61 or later)", missing);
        dlclose(handle);
        return false;
    }
    if (curl->global_init(CURL_GLOBAL_ALL) != 0) {
        snprintf(problem, problem_size, "libcurl could not be set up");
        dlclose(handle);
        return false;
    }
    curl->certificates = find_certificates(curl);
    return true;
}

const llmring_curl *llmring_curl_load(const char *library, char *problem, size_t problem_size) {
    if (library != NULL && !can_open(library)) {
        say_missing(problem, problem_size);
        return NULL;
    }
    pthread_mutex_lock(&load_lock);
    if (!is_loaded) {
        is_loaded = fill(&loaded, problem, problem_size);
    }
    bool result = is_loaded;
    pthread_mutex_unlock(&load_lock);
    return result ? &loaded : NULL;
}

#endif
