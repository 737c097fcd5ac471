/** Generated models on a Jackson 2 mapper. */
@SuppressWarnings("module") // a name that ends in a digit: the version of Jackson that it is for
module dev.quire.jackson2 {
    requires transitive dev.quire.client;
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports dev.quire.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            dev.quire.jackson2.QuireModule;
}
