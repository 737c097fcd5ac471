package golden.extra;

import dev.quire.client.http.MultipartForm;
import dev.quire.client.http.Upload;
import org.jspecify.annotations.Nullable;

/** What {@code PUT /orders/{order-id}} takes, as a form of parts. */
public final class AttachForm extends MultipartForm<AttachForm> {
    /** No parts. */
    public AttachForm() {}

    public AttachForm file(@Nullable Upload file) { return part("file", file); }

    public AttachForm note(@Nullable String note) { return part("note", note); }
}
