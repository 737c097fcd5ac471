package golden.connection;

import dev.quire.client.http.MultipartForm;
import dev.quire.client.http.Upload;
import org.jspecify.annotations.Nullable;

/** What {@code POST /files} takes, as a form of parts. */
public final class AddFileForm extends MultipartForm<AddFileForm> {
    /** No parts. */
    public AddFileForm() {}

    public AddFileForm file(@Nullable Upload file) {
        return part("file", file).partHeader("file", "X-Part-Kind", "raw \"kind\"")
                .partHeader("file", "X-Part-Rank", "1");
    }

    public AddFileForm note(@Nullable String note) { return part("note", note); }
}
