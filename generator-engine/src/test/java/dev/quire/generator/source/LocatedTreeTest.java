package dev.quire.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocatedTreeTest {
    private final Problems problems = new Problems();

    private Node read(String yaml) {
        return TreeReader.read(new SourceText("a.yaml", yaml), problems);
    }

    @Test
    void pointersFindNodes() {
        LocatedTree tree = new LocatedTree("", read("paths:\n  /a/~b:\n    - x\n    - y\n'': empty\n"));
        assertThat(tree.find("/paths/~1a~1~0b/1").text()).isEqualTo("y");
        assertThat(tree.find("/").text()).isEqualTo("empty");
        assertThat(tree.find("")).isSameAs(tree.root());
        assertThat(tree.find("/paths/~1a~1~0b/01")).isNull();
        assertThat(tree.find("/paths/~1a~1~0b/9")).isNull();
        assertThat(tree.find("/paths/x/y")).isNull();
    }

    @Test
    void whatIsMissingIsLocatedAtItsNearestAncestor() {
        LocatedTree tree = new LocatedTree("", read("a:\n  b: 1\n"));
        assertThat(tree.locate("/a/c/d")).hasToString("a.yaml:1:1");
        assertThat(tree.locate("/a/b")).hasToString("a.yaml:2:3");
    }

    @Test
    void sameValuesDifferInSpellingAndOrderOnly() {
        assertThat(read("{a: 1.0, b: [x, ~]}").sameValue(read("{b: [x, null], a: 1}")))
                .isTrue();
        assertThat(read("[1, 2]").sameValue(read("[2, 1]"))).isFalse();
        assertThat(read("{a: '1'}").sameValue(read("{a: 1}"))).isFalse();
        assertThat(read("{a: true}").sameValue(read("{a: True}"))).isTrue();
    }

    @Test
    void problemsAreReportedTogether() {
        problems.locateWith(pointer -> new Location("a.yaml", 7, 3));
        problems.warning(SpecPointer.ROOT.child("b"), "Odd", "Look at it");
        problems.error(SpecPointer.ROOT.child("a/b"), "Wrong", "Correct it");
        problems.error(SpecPointer.ROOT.child("a/b"), "Wrong", "Correct it");
        problems.error("Nothing", "Do something");
        assertThatThrownBy(problems::throwIfErrors)
                .isInstanceOf(SpecException.class)
                .hasMessage("a.yaml:7:3 #/a~1b: Wrong. Correct it\nNothing. Do something\n"
                        + "(warning) a.yaml:7:3 #/b: Odd. Look at it");
    }

    @Test
    void warningsAloneDoNotEndAnything() {
        problems.warning(SpecPointer.ROOT, "Odd", "Look at it");
        problems.throwIfErrors();
        assertThat(problems.warnings()).hasSize(1);
    }
}
