package dev.quire.client.paging;

/** A parameter that counts, pages or items: any page can be asked for. */
abstract sealed class Counted extends NextPage permits PageNumber, Offset {
    private final Parameter parameter;
    private final long first;

    Counted(Parameter parameter, long first) {
        this.parameter = parameter;
        this.first = first;
    }

    /** How many items lie before the page of a number, when pages have that many. */
    abstract long itemsBefore(long number, long pageSize);

    /** How far the numbers of two pages lie apart. */
    abstract long stride(long pageSize);

    /** The number of the first page. */
    long firstNumber() {
        return first;
    }

    @Override
    String first() {
        return Long.toString(first);
    }

    @Override
    Object sent(String value) {
        return Long.valueOf(value);
    }

    @Override
    Parameter parameter() {
        return parameter;
    }
}
