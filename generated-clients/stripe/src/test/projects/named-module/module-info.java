/** A program in a named module. */
module com.example.billing {
    requires dev.quire.clients.stripe;
}
