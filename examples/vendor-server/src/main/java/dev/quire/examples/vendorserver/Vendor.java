package dev.quire.examples.vendorserver;

import java.util.List;

/** Answers the requests of one vendor's API. */
interface Vendor {

    /**
     * Answers a request.
     *
     * @throws Refusal when the request is not one that the vendor grants
     */
    Answer answer(Ask ask);

    /** An error in the vendor's own shape, for refusals and for faults that are a status. */
    Answer error(Refusal refusal);

    /**
     * A request to one of the endpoints.
     *
     * @param endpoint the endpoint
     * @param pathValues the variable segments of the path, in order
     * @param request the request
     * @param empty whether the page is to be sent without its items
     */
    record Ask(Endpoint endpoint, List<String> pathValues, RecordedRequest request, boolean empty) {

        Query query() {
            return new Query(request.query());
        }
    }
}
