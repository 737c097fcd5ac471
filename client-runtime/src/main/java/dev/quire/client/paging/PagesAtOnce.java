package dev.quire.client.paging;

import dev.quire.client.errors.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Fetches numbered pages several at once, forward. The first page comes alone and tells how far apart pages lie and how
 * many there are; from then on the pages that should follow the one asked for are fetched with it. The walk takes them in
 * order and by its own rules, and a page that it asks for otherwise than was foreseen is fetched anew: a wrong guess costs
 * a request and never an item.
 */
final class PagesAtOnce<T, B> implements PageFetch<B> {
    private final Walk<T, B> walk;
    private final Counted counted;
    private final PageFetch<B> pages;
    private final Position start;
    private final long mostItems;

    private final NavigableMap<Long, CompletableFuture<Answer<B>>> foreseen = new TreeMap<>();
    private int perPage;
    private @Nullable Long total;
    private long end = Long.MAX_VALUE;
    private boolean isStopped;

    PagesAtOnce(Walk<T, B> walk, PageFetch<B> pages, long mostItems) {
        this.walk = walk;
        this.counted = Objects.requireNonNull(walk.plan().counting());
        this.pages = pages;
        this.start = walk.start();
        this.mostItems = mostItems;
    }

    @Override
    public CompletableFuture<Answer<B>> fetch(Position place) {
        long number = place.number();
        CompletableFuture<Answer<B>> wanted;
        List<CompletableFuture<Answer<B>>> useless;
        synchronized (this) {
            isStopped = false;
            wanted = foreseen.remove(number);
            useless = takeOutUseless(number);
        }
        useless.forEach(guess -> guess.cancel(true));
        if (wanted == null) {
            wanted = send(place);
        }
        foresee(number);
        return wanted;
    }

    @Override
    public void stop() {
        synchronized (this) {
            isStopped = true;
        }
        giveUpBeyond(Long.MIN_VALUE);
    }

    private synchronized List<CompletableFuture<Answer<B>>> takeOutUseless(long number) {
        List<CompletableFuture<Answer<B>>> useless = new ArrayList<>();
        foreseen.entrySet().removeIf(guess -> {
            boolean isUseless = guess.getKey() < number || (guess.getKey() - number) % stride() != 0;
            if (isUseless) {
                useless.add(guess.getValue());
            }
            return isUseless;
        });
        return useless;
    }

    private void foresee(long number) {
        for (int i = 1; i < walk.options().ahead().atOnce(); i++) {
            long next;
            synchronized (this) {
                next = number + i * stride();
                if (perPage == 0 || next > end || !mayBeWanted(next)) {
                    return;
                }
                if (foreseen.containsKey(next)) {
                    continue;
                }
            }
            CompletableFuture<Answer<B>> guess = send(Position.of(false, next, 0));
            keep(next, guess);
        }
    }

    /** Keeps a guess, unless it became useless while it was sent. */
    private void keep(long number, CompletableFuture<Answer<B>> guess) {
        boolean isUseless;
        synchronized (this) {
            isUseless = isStopped || number > end;
            if (!isUseless) {
                foreseen.put(number, guess);
            }
        }
        if (isUseless) {
            guess.cancel(true);
        }
    }

    private boolean mayBeWanted(long number) {
        long pagesBefore = (number - start.number()) / stride();
        Long ceiling = walk.plan().ceiling();
        return (ceiling == null || number <= ceiling)
                && (total == null || itemsBefore(number) < total)
                && pagesBefore < walk.options().maxPages()
                && pagesBefore * perPage - start.skip() < mostItems;
    }

    private long itemsBefore(long number) {
        return counted.itemsBefore(number, perPage);
    }

    private long stride() {
        return counted.stride(perPage);
    }

    private CompletableFuture<Answer<B>> send(Position place) {
        CompletableFuture<Answer<B>> sent = pages.fetch(place);
        CompletableFuture<Answer<B>> known = new CompletableFuture<>();
        Later.whenDone(sent, (answer, failure) -> {
            try {
                if (answer != null) {
                    learn(place, answer);
                }
            } finally {
                Later.settle(known, answer, failure);
            }
        });
        Later.whenDone(known, (answer, failure) -> sent.cancel(true));
        return known;
    }

    private void learn(Position place, Answer<B> answer) {
        FetchedPage<T, B> page = FetchedPage.read(walk.source().operation(), walk.plan(), place, answer, walk.size());
        boolean isLast = isLast(page);
        synchronized (this) {
            perPage = perPage == 0 ? page.received() : perPage;
            total = page.total() == null ? total : page.total();
            end = isLast ? Math.min(end, place.number()) : end;
        }
        if (isLast) {
            giveUpBeyond(place.number());
        }
    }

    private boolean isLast(FetchedPage<T, B> page) {
        try {
            return new PartsRoute(walk.plan(), false).after(page) == null;
        } catch (ApiException fault) {
            return true;
        }
    }

    private void giveUpBeyond(long number) {
        List<CompletableFuture<Answer<B>>> useless;
        synchronized (this) {
            NavigableMap<Long, CompletableFuture<Answer<B>>> beyond = foreseen.tailMap(number, false);
            useless = new ArrayList<>(beyond.values());
            beyond.clear();
        }
        useless.forEach(guess -> guess.cancel(true));
    }
}
