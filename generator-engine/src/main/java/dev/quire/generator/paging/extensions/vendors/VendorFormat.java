package dev.quire.generator.paging.extensions.vendors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.paging.Exchange;
import org.jspecify.annotations.Nullable;

/** A way to say in a description how an operation pages. */
public interface VendorFormat {

    /** Its name, as logs and reports say it. */
    String name();

    /**
     * What it says of an operation, in the grammar of {@code x-pagination}.
     *
     * @return {@code false} where it says that the operation is called once; null where it says nothing
     */
    @Nullable
    JsonNode read(Exchange exchange);
}
