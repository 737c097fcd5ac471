package dev.quire.client.paging;

import org.jspecify.annotations.Nullable;

/** A parameter that takes a value of an item: of the page's last one, or of its first one. */
final class ItemId extends NextPage {
    private final Parameter parameter;
    private final BodyPointer pointer;
    private final boolean last;

    ItemId(Parameter parameter, BodyPointer pointer, boolean last) {
        this.parameter = parameter;
        this.pointer = pointer;
        this.last = last;
    }

    @Override
    Parameter parameter() {
        return parameter;
    }

    @Override
    @Nullable
    String after(FetchedPage<?, ?> page) {
        return page.isEmpty() ? null : of(page.items().get(last ? page.received() - 1 : 0));
    }

    @Override
    boolean statedIn(Answer<?> answer) {
        return false;
    }

    /** The value of this item; null when it has none. */
    @Nullable
    String of(@Nullable Object item) {
        return DecodedValues.text(pointer.find(item));
    }
}
