package dev.quire.examples.vendorserver;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The endpoints that the server answers. */
public enum Endpoint {
    /** {@code GET /planetscale/v1/organizations/{organization}/invoices/{id}}. */
    PLANETSCALE_INVOICE("/planetscale/v1/organizations/([^/]+)/invoices/([^/]+)"),
    /** {@code GET /planetscale/v1/organizations/{organization}/invoices/{id}/line-items}, by page number. */
    PLANETSCALE_LINE_ITEMS("/planetscale/v1/organizations/([^/]+)/invoices/([^/]+)/line-items"),
    /** {@code GET /paygentic/v2/invoices/lineItems}, by offset. */
    PAYGENTIC_LINE_ITEMS("/paygentic/v2/invoices/lineItems"),
    /** {@code GET /paygentic/v2/invoices/{id}/lineItems}, by token. */
    PAYGENTIC_INVOICE_LINE_ITEMS("/paygentic/v2/invoices/([^/]+)/lineItems"),
    /** {@code GET /stripe/v1/invoices/{invoice}/lines}, by id in both directions. */
    STRIPE_INVOICE_LINES("/stripe/v1/invoices/([^/]+)/lines");

    private final Pattern path;

    Endpoint(String path) {
        this.path = Pattern.compile(path);
    }

    /** Whether a path, decoded and without a query, is one of this endpoint. */
    public boolean matches(String requestPath) {
        return path.matcher(requestPath).matches();
    }

    static Optional<Endpoint> of(String requestPath) {
        return Stream.of(values())
                .filter(endpoint -> endpoint.matches(requestPath))
                .findFirst();
    }

    /** The values of the path's variable segments, in order. */
    List<String> pathValues(String requestPath) {
        Matcher matcher = path.matcher(requestPath);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(requestPath + " is not a path of " + this);
        }
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .toList();
    }
}
