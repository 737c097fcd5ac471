package dev.quire.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FailureClassTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A.java:3: code too large (compiler.err.limit.code)           | compiler.err.limit.code
            /a/b.json:3:7 #/paths: There is no type 'x'. Correct it      | There is no type …. Correct it
            #/info: 'a' and 12 more                                      | … and N more
            java.lang.IllegalStateException: No 'x' at A.java:12         | java.lang.IllegalStateException: No … at A.java:12
            """)
    void namesAndNumbersDoNotCount(String error, String expected) {
        assertThat(FailureClass.of(error)).isEqualTo(expected);
    }
}
