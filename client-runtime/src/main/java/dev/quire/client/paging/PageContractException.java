package dev.quire.client.paging;

import dev.quire.client.errors.ApiException;

/** An answer that breaks the contract of a page: going on would lose items or never end, so the walk stops. */
public final class PageContractException extends ApiException {
    private static final long serialVersionUID = 1;

    /** The id of the walk rule that was broken. */
    private final String rule;

    PageContractException(String operationId, String rule, String what) {
        super(operationId, "the API " + what + " (rule " + rule + ")", null);
        this.rule = rule;
    }

    /** Returns the id of the walk rule that was broken, as in {@code docs/paging.md}. */
    public String rule() {
        return rule;
    }
}
