package dev.quire.generator.paging.extensions;

import dev.quire.generator.paging.PagingOptions;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SourceText;
import dev.quire.generator.source.TreeReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rules of the configuration, in the order in which they are asked. */
public final class PagingRules {
    /** No rules. */
    public static final PagingRules NONE = new PagingRules(List.of());

    private final List<PagingRule> rules;

    private PagingRules(List<PagingRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Reads the rules of the options, then those of their file; what can not be read is reported and left out. */
    public static PagingRules read(PagingOptions options, Problems problems) {
        List<PagingRule> rules = new ArrayList<>();
        for (PagingOptions.Rule rule : options.pagingRules()) {
            String name = "pagination rule \"" + rule.operations() + '"';
            Node node = TreeReader.read(new SourceText(name, rule.paging()), problems);
            if (node != null) {
                rules.add(new PagingRule(rule.operations(), node.toJson(), null));
            }
        }
        if (options.pagingFile() != null) {
            addFile(options.pagingFile(), rules, problems);
        }
        return new PagingRules(rules);
    }

    private static void addFile(Path file, List<PagingRule> rules, Problems problems) {
        String name = file.toString().replace('\\', '/');
        SourceText text = SourceText.read(file, name, problems);
        Node root = text == null ? null : TreeReader.read(text, problems);
        if (root instanceof MapNode map) {
            map.members()
                    .forEach((pattern, node) -> rules.add(new PagingRule(pattern, node.toJson(), node.location())));
        } else if (root != null) {
            problems.error(
                    new Location(name, 1, 1),
                    "This is no map of pagination rules",
                    "Write lines like 'GET /invoices: page-token' or 'getInvoice: false'");
        }
    }

    List<PagingRule> rules() {
        return rules;
    }
}
