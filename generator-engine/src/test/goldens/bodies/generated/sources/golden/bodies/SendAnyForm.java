package golden.bodies;

import dev.quire.client.http.MultipartForm;
import dev.quire.client.http.Upload;
import org.jspecify.annotations.Nullable;

/** What {@code POST /several} takes, as a form of parts. */
public final class SendAnyForm extends MultipartForm<SendAnyForm> {
    /** No parts. */
    public SendAnyForm() {}

    public SendAnyForm file(@Nullable Upload file) { return part("file", file); }
}
