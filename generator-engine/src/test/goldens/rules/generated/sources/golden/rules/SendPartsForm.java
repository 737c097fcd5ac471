package golden.rules;

import dev.quire.client.http.MultipartForm;
import dev.quire.client.http.Upload;
import org.jspecify.annotations.Nullable;

/** What {@code PATCH /things/{id}} takes, as a form of parts. */
public final class SendPartsForm extends MultipartForm<SendPartsForm> {
    /** No parts. */
    public SendPartsForm() {}

    public SendPartsForm file(@Nullable Upload file) { return part("file", file); }

    public SendPartsForm note(@Nullable String note) { return part("note", note); }
}
