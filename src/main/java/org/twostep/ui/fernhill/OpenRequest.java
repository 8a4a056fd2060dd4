package org.twostep.ui.fernhill;

/**
 * The request that waits for an answer, in words.
 *
 * @param id of the request itself, not of the message that brought it
 * @param asks what the customer is asked
 * @param from which computer asks, and where it is
 * @param until how long it can be answered
 */
record OpenRequest(String id, String asks, String from, String until) {}
