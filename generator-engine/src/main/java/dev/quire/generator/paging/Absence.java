package dev.quire.generator.paging;

import dev.quire.generator.paging.PagedOperation.Absent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a good page may lack by the schema of the answer. */
public final class Absence {

    private Absence() {}

    /**
     * Items where their member is not required; the next source where nothing in the body that speaks of the next page is
     * required.
     */
    public static Set<Absent> bySchema(
            @Nullable Answer answer, @Nullable BodyPath items, List<NextPage> next, @Nullable BodyPath hasMore) {
        Set<Absent> absent = EnumSet.noneOf(Absent.class);
        if (answer == null) {
            return absent;
        }
        if (items != null && !isRequired(answer, items)) {
            absent.add(Absent.ITEMS);
        }
        List<BodyPath> said = new ArrayList<>();
        if (hasMore != null) {
            said.add(hasMore);
        }
        for (NextPage part : next) {
            if (source(part) instanceof NextSource.InBody inBody) {
                said.add(inBody.path());
            }
        }
        if (!said.isEmpty() && said.stream().noneMatch(path -> isRequired(answer, path))) {
            absent.add(Absent.NEXT);
        }
        return absent;
    }

    private static boolean isRequired(Answer answer, BodyPath path) {
        Answer.Member member = answer.find(answer.body(), path);
        return member != null && member.path().equals(path) && member.required();
    }

    private static @Nullable NextSource source(NextPage part) {
        if (part instanceof NextPage.Token token) {
            return token.from();
        } else if (part instanceof NextPage.PageNumber number) {
            return number.from();
        }
        return part instanceof NextPage.Url url ? url.from() : null;
    }
}
