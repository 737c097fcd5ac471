package golden.extra.model;

/** Members of {@link ListResponse}:  */
public final class ListResponseNames {
    /** Of {@code java.util.@org.jspecify.annotations.Nullable List<golden.extra.model.Order>}.  */
    public static final String data = "data";
    /** Of {@code @org.jspecify.annotations.Nullable Long}.  */
    public static final String nextPage = "next_page";

    private ListResponseNames() {}
}
