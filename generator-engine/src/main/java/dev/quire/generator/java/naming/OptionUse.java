package dev.quire.generator.java.naming;

import dev.quire.generator.source.Nearest;
import dev.quire.generator.source.Problems;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Which entries of an option were of use, and what they could have been for. */
public final class OptionUse {
    private final String option;
    private final Set<String> unused;
    private final Set<String> asked = new TreeSet<>();

    /** Of an option and the keys that it was given. */
    public OptionUse(String option, Collection<String> keys) {
        this.option = option;
        this.unused = new TreeSet<>(keys);
    }

    /** Notes that an entry of this key would have been obeyed. */
    public void ask(String key) {
        if (asked.add(key)) {
            unused.remove(key);
        }
    }

    /** Notes that an entry was of use. */
    public void use(String key) {
        unused.remove(key);
    }

    /** Everything that was asked for. */
    public Set<String> asked() {
        return asked;
    }

    /** The keys that were of no use. */
    public Set<String> unused() {
        return unused;
    }

    /** Warns of what was of no use. */
    public void report(Problems problems, String reason) {
        for (String key : unused) {
            problems.warning(option + ": '" + key + "' does nothing, " + reason, remedy(key));
        }
    }

    private String remedy(String key) {
        String nearest = Nearest.of(key, asked);
        return nearest == null ? "Take the line out" : "Did you mean \"" + nearest + "\"? Else take the line out";
    }
}
