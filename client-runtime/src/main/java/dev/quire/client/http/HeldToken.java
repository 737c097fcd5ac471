package dev.quire.client.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A token that is fetched when it is needed, by one request at a time however many wait for it. */
final class HeldToken {
    private final Supplier<CompletionStage<Token>> source;
    private final Timing timing;
    private @Nullable Token token;
    private @Nullable CompletableFuture<Token> coming;

    HeldToken(Supplier<CompletionStage<Token>> source, Timing timing) {
        this.source = source;
        this.timing = timing;
    }

    /** Returns a token that will last a while. Who cancels the future stops waiting and nobody else. */
    CompletableFuture<Token> get() {
        CompletableFuture<Token> mine;
        synchronized (this) {
            if (token != null && token.isFresh(timing.nanoTime())) {
                return CompletableFuture.completedFuture(token);
            }
            if (coming != null) {
                return coming.copy();
            }
            mine = new CompletableFuture<>();
            coming = mine;
        }
        fetch(mine);
        return mine.copy();
    }

    /** Returns another token than the one that was refused; fetches it unless that was done meanwhile. */
    CompletableFuture<Token> insteadOf(Token refused) {
        synchronized (this) {
            if (refused.equals(token)) {
                token = null;
            }
        }
        return get();
    }

    private void fetch(CompletableFuture<Token> mine) {
        try {
            Outcomes.whenDone(source.get(), (fetched, failure) -> settle(mine, fetched, failure));
        } catch (RuntimeException | Error e) {
            settle(mine, null, e);
        }
    }

    /** When no new token can be had, one that is near its end still does. */
    private void settle(CompletableFuture<Token> mine, @Nullable Token fetched, @Nullable Throwable failure) {
        Token usable;
        synchronized (this) {
            coming = null;
            boolean old = token != null && token.isAlive(timing.nanoTime());
            usable = fetched != null ? fetched : old ? token : null;
            token = usable;
        }
        if (usable != null) {
            mine.complete(usable);
        } else if (failure != null) {
            mine.completeExceptionally(failure);
        }
    }
}
