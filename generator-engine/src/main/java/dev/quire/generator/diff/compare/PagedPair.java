package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Operation;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.NextSource;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.ParameterRef;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares an operation that pages in both descriptions. */
final class PagedPair {
    private final Operation was;
    private final Operation is;
    private final PagedOperation old;
    private final PagedOperation now;
    private final Place place;

    PagedPair(Operation was, Operation is, PagedOperation old, PagedOperation now, Place place) {
        this.was = was;
        this.is = is;
        this.old = old;
        this.now = now;
        this.place = place;
    }

    /** When the scheme is another, its parts are not worth comparing. */
    void compare() {
        if (!family(old).equals(family(now))) {
            changed(Aspect.PAGING_SCHEME, "", old.scheme().word(), now.scheme().word());
            return;
        }
        parts(old.next(), now.next());
        directions();
        changed(Aspect.PAGE_ITEMS, "", text(old.items()), text(now.items()));
        optional(Aspect.HAS_MORE, old.hasMore(), now.hasMore());
        optional(Aspect.PAGE_TOTAL, old.total(), now.total());
        sizes();
        limit(Aspect.PAGE_CEILING, old.ceiling(), now.ceiling());
        changed(Aspect.PAGE_END, "", end(old), end(now));
    }

    /** The scheme whichever directions it goes. */
    private static String family(PagedOperation operation) {
        return operation.scheme().word().replace("bidirectional-", "").replace("page-token", "cursor");
    }

    private static String end(PagedOperation operation) {
        return switch (operation.endsWhen()) {
            case ABSENT -> "when no next page is named";
            case REPEATED -> "when the next page repeats this one";
            case EMPTY_PAGE -> "at an empty page";
        };
    }

    private void parts(List<NextPage> before, List<NextPage> after) {
        if (before.size() != after.size()) {
            changed(Aspect.NEXT_SOURCE, "", before.size() + " parts", after.size() + " parts");
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            part(before.get(i), after.get(i));
        }
    }

    private void part(NextPage before, NextPage after) {
        ParameterRef target = before.target();
        ParameterRef newTarget = after.target();
        if (target != null && newTarget != null && !target.equals(newTarget)) {
            place.note(
                    Aspect.CURSOR_PARAMETER,
                    Kind.RENAMED,
                    "",
                    word(target),
                    word(newTarget),
                    was.pointer(),
                    is.pointer());
        }
        changed(Aspect.NEXT_SOURCE, "", origin(before), origin(after));
        if (first(before) != first(after)) {
            changed(Aspect.FIRST_PAGE, "", first(before), first(after));
        }
    }

    private static long first(NextPage part) {
        return part instanceof NextPage.PageNumber number
                ? number.first()
                : part instanceof NextPage.Offset offset ? offset.first() : 0;
    }

    static @Nullable NextSource source(NextPage part) {
        if (part instanceof NextPage.PageNumber number) {
            return number.from();
        } else if (part instanceof NextPage.Token token) {
            return token.from();
        }
        return part instanceof NextPage.Url url ? url.from() : null;
    }

    private static String origin(NextPage part) {
        if (part instanceof NextPage.ItemId item) {
            return "item " + item.id();
        }
        if (part instanceof NextPage.Link link) {
            return "Link " + link.relation();
        }
        NextSource source = source(part);
        return source == null ? "counted" : source.toString();
    }

    private void directions() {
        boolean backBefore = !old.previous().isEmpty();
        boolean backAfter = !now.previous().isEmpty();
        if (backBefore != backAfter) {
            Kind kind = backAfter ? Kind.ADDED : Kind.REMOVED;
            place.note(Aspect.BACKWARD_PAGING, kind, was.pointer(), is.pointer());
        } else {
            parts(old.previous(), now.previous());
        }
    }

    private void sizes() {
        PagedOperation.PageSize before = old.pageSize();
        PagedOperation.PageSize after = now.pageSize();
        if (before == null || after == null) {
            optional(
                    Aspect.PAGE_SIZE_PARAMETER,
                    before == null ? null : word(before.parameter()),
                    after == null ? null : word(after.parameter()));
            return;
        }
        if (!before.parameter().equals(after.parameter())) {
            place.note(
                    Aspect.PAGE_SIZE_PARAMETER,
                    Kind.RENAMED,
                    "",
                    word(before.parameter()),
                    word(after.parameter()),
                    was.pointer(),
                    is.pointer());
        }
        changed(Aspect.PAGE_SIZE_DEFAULT, "", text(before.defaultSize()), text(after.defaultSize()));
        limit(Aspect.PAGE_SIZE_MAXIMUM, number(before.maximum()), number(after.maximum()));
    }

    private static @Nullable Long number(@Nullable Integer value) {
        return value == null ? null : value.longValue();
    }

    private void limit(Aspect aspect, @Nullable Long before, @Nullable Long after) {
        if (!Objects.equals(before, after)) {
            boolean tighter = before == null || after != null && after < before;
            Kind kind = tighter ? Kind.TIGHTENED : Kind.LOOSENED;
            place.note(aspect, kind, "", before, after, was.pointer(), is.pointer());
        }
    }

    private void optional(Aspect aspect, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            Kind kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
            place.note(aspect, kind, "", before, after, was.pointer(), is.pointer());
        }
    }

    private void changed(Aspect aspect, String name, Object before, Object after) {
        if (!before.equals(after)) {
            place.note(aspect, Kind.CHANGED, name, before, after, was.pointer(), is.pointer());
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "none" : value.toString();
    }

    private static String word(ParameterRef parameter) {
        return parameter.location().word() + ' ' + parameter.writtenName();
    }
}
