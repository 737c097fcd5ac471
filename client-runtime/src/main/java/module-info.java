/** The library that generated clients call. */
module dev.quire.client {
    requires com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports dev.quire.client;
    exports dev.quire.client.auth;
    exports dev.quire.client.errors;
    exports dev.quire.client.http;
    exports dev.quire.client.json;
    exports dev.quire.client.paging;
    exports dev.quire.client.testing;
}
