package dev.quire.generator.java.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "LineItems,LineItem",
        "Branches,Branch",
        "Policies,Policy",
        "Status,StatusItem",
        "Data,DataItem",
        "Addresses,Address",
        "Boxes,Box",
        "Series,Sery",
        "Class,ClassItem",
        "Databases,Database"
    })
    void oneOfMany(String many, String one) {
        assertThat(Words.singular(many)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "listLineItems,LineItems",
        "getInvoiceLineItems,InvoiceLineItems",
        "search,''",
        "lineItems,LineItems",
        "getaway,Getaway"
    })
    void withoutTheVerb(String method, String rest) {
        assertThat(Words.withoutReadingVerb(method)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"getInvoice,Invoice", "createDatabase,Database", "deleteDatabase,''", "invoices,''"})
    void whatItIsAbout(String method, String noun) {
        assertThat(Words.noun(method)).isEqualTo(noun);
    }
}
