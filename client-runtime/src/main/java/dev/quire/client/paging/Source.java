package dev.quire.client.paging;

import org.jspecify.annotations.Nullable;

/** Where an answer says something about other pages. */
public abstract sealed class Source {
    private Source() {}

    /** A value in the body, by JSON Pointer; a negative index counts from the end of an array. */
    public static Source body(String pointer) {
        return new InBody(BodyPointer.of(pointer));
    }

    /** A response header; its first value when there are several. */
    public static Source header(String name) {
        return new InHeader(name);
    }

    /** Returns what the answer says here; {@link BodyPointer#ABSENT} when it says nothing, null when it says null. */
    abstract @Nullable Object in(Answer<?> answer);

    private static final class InBody extends Source {
        private final BodyPointer pointer;

        InBody(BodyPointer pointer) {
            this.pointer = pointer;
        }

        @Override
        @Nullable
        Object in(Answer<?> answer) {
            return pointer.find(answer.body());
        }

        @Override
        public String toString() {
            return "body " + pointer;
        }
    }

    private static final class InHeader extends Source {
        private final String name;

        InHeader(String name) {
            this.name = name;
        }

        @Override
        @Nullable
        Object in(Answer<?> answer) {
            var values = answer.headers(name);
            return values.isEmpty() ? BodyPointer.ABSENT : values.get(0);
        }

        @Override
        public String toString() {
            return "header " + name;
        }
    }
}
