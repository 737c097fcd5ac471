package dev.quire.generator.java.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MappedStubsTest {
    private static Map<String, String> stubs(Map<String, String> imports, Map<String, String> codecs) {
        return MappedStubs.of(new TypeOptions(Map.of(), imports, Map.of(), codecs));
    }

    @Test
    void aClassAndTheConstantThatReadsIt() {
        assertThat(stubs(Map.of("Money", "com.shop.Money"), Map.of("Money", "com.shop.json.Codecs.MONEY")))
                .containsOnlyKeys("com/shop/Money.java", "com/shop/json/Codecs.java")
                .containsEntry("com/shop/Money.java", "package com.shop;\npublic class Money {\n}\n")
                .containsEntry("com/shop/json/Codecs.java", """
                        package com.shop.json;
                        public class Codecs {
                        public static final dev.quire.client.json.JsonCodec<com.shop.Money> MONEY = null;
                        }
                        """);
    }

    @Test
    void classesInsideOfClassesAndConstantsOfTheirOwn() {
        assertThat(stubs(Map.of(), Map.of("com.shop.Goods.Price", "com.shop.Goods.Price.CODEC")))
                .containsOnlyKeys("com/shop/Goods.java")
                .containsEntry("com/shop/Goods.java", """
                        package com.shop;
                        public class Goods {
                        public static class Price {
                        public static final dev.quire.client.json.JsonCodec<com.shop.Goods.Price> CODEC = null;
                        }
                        }
                        """);
    }

    @Test
    void ofTheJdkThereIsNoneAndOfWhatIsNoNameNeither() {
        assertThat(stubs(Map.of(), Map.of("java.util.Date", "com.shop.Codecs.DATE", "a/../b", "com.shop.Codecs.X")))
                .containsOnlyKeys("com/shop/Codecs.java");
    }
}
