package golden.bodies;

import dev.quire.client.http.MultipartForm;
import dev.quire.client.http.Upload;
import golden.bodies.model.Line;
import golden.bodies.model.SendPartsEither;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code POST /parts/{id}} takes, as a form of parts. */
public final class SendPartsForm extends MultipartForm<SendPartsForm> {
    /** No parts. */
    public SendPartsForm() {}

    /** The file. */
    public SendPartsForm file(@Nullable Upload file) { return part("file", file); }

    public SendPartsForm pictures(@Nullable List<Upload> pictures) { return part("pictures", pictures, "image/png"); }

    public SendPartsForm oneOrMore(@Nullable List<Upload> oneOrMore) { return part("one-or-more", oneOrMore); }

    /**
     * @deprecated by the API
     */
    @Deprecated
    public SendPartsForm note(@Nullable String note) { return part("note", note); }

    public SendPartsForm counts(@Nullable List<Long> counts) { return part("counts", counts, "application/json"); }

    public SendPartsForm line(@Nullable Line line) { return part("line", line); }

    public SendPartsForm either(@Nullable SendPartsEither either) {
        return part("either", SendPartsEither.CODEC, either);
    }

    public SendPartsForm withValue(@Nullable String withValue) { return part("with", withValue); }
}
