package dev.quire.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.paging.IndexedPagedCall;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a list whose pages have numbers or offsets must keep, beside going both ways. */
public abstract class IndexedContract<T, B, S extends IndexedPagedCall<T, B, S>> extends BackwardContract<T, B, S> {

    @Test
    void walkBeginsWithThePageOfTheNumberGiven() {
        String id = list().add(17);
        List<String> all = list().truth(id).ids();
        S walk = list().walk(id).pageSize(5);
        for (int number = 1; number <= 4; number++) {
            assertThat(ids(walk.page(number))).as("page %d", number).isEqualTo(all.subList((number - 1) * 5, 17));
        }
        assertThat(ids(walk.page(5))).as("beyond the end").isEmpty();
    }

    @Test
    void pageOfANumberCostsOneRequest() {
        S walk = list().walkLongList();
        int size = list().defaultPageSize();
        List<String> all = list().truth(list().longList()).ids();
        assertThat(ids(walk.page(3).maxPages(1))).isEqualTo(all.subList(2 * size, 3 * size));
        assertThat(list().requestsSeen()).isEqualTo(1);
    }

    @Test
    void pagesAreCountedFromOne() {
        S walk = list().walkLongList();
        assertThatThrownBy(() -> walk.page(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
