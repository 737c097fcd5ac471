package dev.quire.generator.diff;

import java.util.Locale;

/** What differs. With what happened to it and who sends it, it names the rule: {@code request-max-length-tightened}. */
public enum Aspect {
    OPERATION(Area.OPERATIONS),
    DEPRECATED_OPERATION(Area.OPERATIONS),
    UNSTABLE_OPERATION(Area.OPERATIONS),
    OPERATION_BEFORE_SUNSET(Area.OPERATIONS);

    private final Area area;

    Aspect(Area area) {
        this.area = area;
    }

    Area area() {
        return area;
    }

    /** In kebab case. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
