package dev.quire.generator.report;

import dev.quire.generator.diff.Area;
import dev.quire.generator.diff.Change;
import dev.quire.generator.diff.Direction;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.diff.Severity;
import dev.quire.generator.diff.Site;
import dev.quire.generator.impact.Effect;
import dev.quire.generator.impact.Finding;
import dev.quire.generator.impact.JavaChange;
import dev.quire.generator.impact.JavaVerdict;
import dev.quire.generator.report.CheckedApi.Remedies;
import dev.quire.generator.report.CheckedApi.Suppressed;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.SpecPointer;
import java.util.List;

/** Findings of all kinds, with texts that try to leave the report that they stand in. */
final class Samples {
    static final String HOSTILE = "<b>\"x\"</b> & 'y' `z` | @all ::error:: %0A \u0007]]> \ud800"
            + "\n::stop-commands::x\r##vso[task.x]y \u009b2J\u202e[a](javascript:b)\u2028";
    static final String TOTAL =
            "/paths/~1invoices~1{id}/get/responses/200/content/application~1json/schema/properties/total";
    static final Remedies REMEDIES =
            new Remedies("mvn quire:baseline", "specs/planetscale/quire.suppressions", "2027-02-19");

    private Samples() {}

    static Finding removed() {
        Change change = new Change(
                "response-property-removed",
                Severity.ERROR,
                Area.PROPERTIES,
                Kind.REMOVED,
                Direction.RESPONSE,
                List.of("GET /invoices/{id}"),
                site(TOTAL, "specs/planetscale/quire.baseline", 88),
                null,
                "Invoice.total is gone",
                "Read another property, or ask for it to be kept");
        JavaVerdict java = new JavaVerdict(
                true,
                Effect.BREAKING,
                Effect.BREAKING,
                Effect.NONE,
                List.of(new JavaChange(
                        "Invoice.total()", "is gone", Effect.BREAKING, Effect.BREAKING, JavaChange.Cause.SPEC)));
        return Finding.of(change, new Location("specs/planetscale/pages/get_invoice.md", 120, 9))
                .withJava(java);
    }

    static Finding paging() {
        Change change = new Change(
                "paging-page-size-tightened",
                Severity.WARNING,
                Area.PAGING,
                Kind.TIGHTENED,
                Direction.REQUEST,
                List.of("GET /a", "GET /b", "GET /c", "GET /d"),
                site("/paths/~1a/get/parameters/0", "specs/a file.yaml", 3),
                site("/paths/~1a/get/parameters/0", "specs/a file.yaml", 4),
                "The largest page has 50 items, it had 100",
                "Ask for smaller pages");
        return Finding.of(change, new Location("specs/a file.yaml", 4, 5));
    }

    static Finding hostile() {
        Change change = new Change(
                "operation-added",
                Severity.INFO,
                Area.OPERATIONS,
                Kind.ADDED,
                Direction.NONE,
                List.of("GET /" + HOSTILE),
                null,
                new Site(new SpecPointer("", "/paths/~1" + HOSTILE), null),
                "GET /" + HOSTILE + " is new",
                "Nothing to do");
        return Finding.of(change, null);
    }

    static CheckedApi planetScale() {
        return new CheckedApi(
                "PlanetScale",
                "specs/planetscale/pages",
                "specs/planetscale/quire.baseline",
                List.of(removed(), paging(), hostile()),
                List.of(new Suppressed(paging().withSeverity(Severity.ERROR), "agreed with " + HOSTILE, "2027-01-31")),
                List.of(new Problem(
                        Problem.Severity.WARNING,
                        new Location("specs/planetscale/quire.suppressions", 2, 5),
                        null,
                        "This suppression covers nothing",
                        "Remove it")),
                REMEDIES);
    }

    static CheckedApi hostileName() {
        return new CheckedApi(HOSTILE, HOSTILE, "git:main", List.of(hostile()), List.of(), List.of(), REMEDIES);
    }

    static CheckedApi unchanged() {
        return new CheckedApi("Stripe", "specs/stripe", "git:main", List.of(), List.of(), List.of(), REMEDIES);
    }

    private static Site site(String pointer, String file, int line) {
        return new Site(new SpecPointer("", pointer), new Location(file, line, 9));
    }
}
