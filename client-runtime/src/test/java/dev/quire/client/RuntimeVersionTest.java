package dev.quire.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuntimeVersionTest {
    @Test
    void isTheVersionOfTheBuild() {
        assertThat(RuntimeVersion.text()).isEqualTo(System.getProperty("quire.project.version"));
    }

    @Test
    void carriesCodeOfItsOwnMajorUpToItsMinor() {
        String[] numbers = RuntimeVersion.text().split("[.-]");
        int major = Integer.parseInt(numbers[0]);
        int minor = Integer.parseInt(numbers[1]);

        assertThatCode(() -> RuntimeVersion.require(major, minor)).doesNotThrowAnyException();
        assertThatCode(() -> RuntimeVersion.require(major, 0)).doesNotThrowAnyException();
    }

    @Test
    void refusesCodeOfALaterMinorAndNamesTheDependencyToRaise() {
        assertThatThrownBy(() -> RuntimeVersion.require(1, 99))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dev.quire:quire-client-runtime 1.99")
                .hasMessageContaining(RuntimeVersion.text());
    }

    @Test
    void refusesCodeOfAnotherMajor() {
        assertThatThrownBy(() -> RuntimeVersion.require(2, 0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> RuntimeVersion.require(0, 0)).isInstanceOf(IllegalStateException.class);
    }
}
