package golden.answers;

import dev.quire.client.http.MultipartForm;

/** What {@code POST /upload} takes, as a form of parts. */
public final class UploadForm extends MultipartForm<UploadForm> {
    /** No parts. */
    public UploadForm() {}
}
