// One transfer's dealings with libcurl, all on the loop's thread.

#ifndef CLLMRINGCURL_EXCHANGE_H
#define CLLMRINGCURL_EXCHANGE_H

#include "loop.h"

/// Puts a transfer on the round's list of those that have news.
void llmring_mark_dirty(llmring_transfer *transfer);

/// Hands on what there is. Gives true when the owner wants no more for now.
bool llmring_deliver(llmring_transfer *transfer);

/// Gives the emptied buffer back to the loop.
void llmring_give_back(llmring_transfer *transfer);

/// Makes an easy handle with the settings that all transfers share, or takes a used one.
void *llmring_take_handle(llmring_loop *loop);

/// Puts the request into the handle. Gives libcurl's code.
int llmring_set_request(llmring_transfer *transfer);

/// Takes the handle out of libcurl's loop and keeps it for the next transfer.
void llmring_drop_handle(llmring_transfer *transfer);

#endif
