package golden.rules;

import dev.quire.client.http.FormParts;
import dev.quire.client.http.MultipartForm;
import dev.quire.client.http.Upload;
import org.jspecify.annotations.Nullable;

/** What {@code PATCH /things/{id}} takes, as a form of parts. */
public final class SendPartsForm extends MultipartForm<SendPartsForm> {
    /** No parts. */
    public SendPartsForm() {}

    private SendPartsForm(FormParts parts) { super(parts); }

    public SendPartsForm file(@Nullable Upload file) { return part("file", file); }

    public SendPartsForm note(@Nullable String note) { return part("note", note); }

    @Override
    protected SendPartsForm copy(FormParts parts) { return new SendPartsForm(parts); }
}
