/** Generated models on a Jackson 3 mapper. */
@SuppressWarnings("module") // a name that ends in a digit: the version of Jackson that it is for
module dev.quire.jackson3 {
    requires transitive dev.quire.client;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports dev.quire.jackson3;

    provides tools.jackson.databind.JacksonModule with
            dev.quire.jackson3.QuireModule;
}
