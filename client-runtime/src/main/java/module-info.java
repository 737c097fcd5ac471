/** The library that generated clients call. */
module dev.quire.client {
    requires com.fasterxml.jackson.core;
    requires java.net.http;
    requires static transitive org.jspecify;

    exports dev.quire.client;
}
