package dev.quire.generator.paging.extensions.vendors;

import dev.quire.generator.model.ApiModel;
import java.util.List;

/** All formats: one line each. */
public final class VendorFormats {

    private VendorFormats() {}

    /** The formats, for the operations of one API; the first that says something of an operation has the say. */
    public static List<VendorFormat> of(ApiModel api) {
        return List.of(
                new SpeakeasyPagination(),
                new FernPagination(api.extensions()),
                new ScalarPagination(api.extensions()),
                new MsPageable(),
                new DatadogPagination(),
                new DropshotPagination(),
                new StainlessPaginationProperty(),
                new OpenApiLinks());
    }
}
