package dev.quire.generator.paging.schemes;

import java.util.List;

/** All schemes, the one to trust most first: where several next sources exist, the first decides. */
final class Schemes {

    static final List<Scheme> ALL = List.of(
            new BidirectionalCursorScheme(),
            new PageTokenScheme(),
            new PageNumberScheme(),
            new NextUrlScheme(),
            new LinkHeaderScheme(),
            new IdCursorScheme(),
            new CountedPagesScheme(),
            new OffsetLimitScheme());

    private Schemes() {}
}
