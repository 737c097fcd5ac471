package dev.quire.generator.java.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EcmaPatternsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a-z]+$",
                "^\\d{4}-\\d\\d$",
                "\\bword\\b",
                "^\\\\c$",
                "^(?:a|b)*$",
                "^[\\w.\\-]+@[^\\]\\[]+$",
                "^\\p{L}+$",
                "(?<y>a)\\k<y>"
            })
    void whatMeansTheSameIsChecked(String pattern) {
        assertThat(EcmaPatterns.unusable(pattern)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a[b]]$",
                "[a&&b]",
                "[^]",
                "[]",
                "\\cA",
                "\\u{1F600}",
                "a++",
                "a{2}+",
                "\\Qa\\E",
                "^\\Aa",
                "(",
                "a{2,1}",
                "^{x}$",
                "[z-a]"
            })
    void whatJavaReadsOtherwiseOrNotAtAllIsNot(String pattern) {
        assertThat(EcmaPatterns.unusable(pattern)).isNotNull();
    }

    @Test
    void longOnesAreNotChecked() {
        assertThat(EcmaPatterns.unusable("a".repeat(501))).contains("longer than 500");
    }
}
