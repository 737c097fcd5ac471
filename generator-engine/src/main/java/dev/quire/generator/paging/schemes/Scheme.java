package dev.quire.generator.paging.schemes;

import org.jspecify.annotations.Nullable;

/** Recognises one paging scheme. */
interface Scheme {

    /** What this scheme makes of the operation; null when it is not seen. */
    @Nullable
    Sighting see(Listing listing);
}
