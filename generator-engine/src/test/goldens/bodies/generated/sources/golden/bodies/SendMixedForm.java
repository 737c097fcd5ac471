package golden.bodies;

import dev.quire.client.http.MultipartForm;

/** What {@code POST /mixed} takes, as a form of parts. */
public final class SendMixedForm extends MultipartForm<SendMixedForm> {
    /** No parts. */
    public SendMixedForm() {}
}
