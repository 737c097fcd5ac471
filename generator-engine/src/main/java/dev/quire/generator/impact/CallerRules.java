package dev.quire.generator.impact;

import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiField;
import japicmp.model.JApiMethod;
import java.util.List;
import javassist.CtField;
import javassist.CtMethod;

/** What callers notice though all signatures fit: null where there was none, calls that become ambiguous, inlined constants. */
final class CallerRules {

    private CallerRules() {}

    static void add(ElementChange.Element type, JApiClass compared, List<ElementChange> changes) {
        for (JApiMethod method : compared.getMethods()) {
            ElementChange.Element element = type.member(method.getName(), JarComparison.parameters(method));
            if (method.getOldMethod().isPresent() && method.getNewMethod().isPresent()) {
                nullness(
                        element,
                        method.getOldMethod().get(),
                        method.getNewMethod().get(),
                        changes);
            } else if (method.getChangeStatus() == JApiChangeStatus.NEW && isAmbiguous(method, compared)) {
                String message = "can not be told from its namesake when an argument is null";
                changes.add(new ElementChange(element, message, Effect.NOTICE, Effect.COMPATIBLE));
            }
        }
        for (JApiField field : compared.getFields()) {
            if (field.getOldFieldOptional().isPresent()
                    && field.getNewFieldOptional().isPresent()) {
                constant(
                        type.field(field.getName()),
                        field.getOldFieldOptional().get(),
                        field.getNewFieldOptional().get(),
                        changes);
            }
        }
    }

    private static void nullness(
            ElementChange.Element element, CtMethod before, CtMethod after, List<ElementChange> changes) {
        NullPlaces were = NullPlaces.of(before.getMethodInfo());
        NullPlaces are = NullPlaces.of(after.getMethodInfo());
        if (are.returned() && !were.returned()) {
            changes.add(new ElementChange(element, "may give null now", Effect.NOTICE, Effect.COMPATIBLE));
        }
        if (!are.parameters().containsAll(were.parameters())) {
            changes.add(new ElementChange(element, "takes no null any more", Effect.NOTICE, Effect.COMPATIBLE));
        }
    }

    private static boolean isAmbiguous(JApiMethod added, JApiClass type) {
        int count = added.getParameters().size();
        return count > 0
                && type.getMethods().stream()
                        .filter(other -> other.getOldMethod().isPresent()
                                && other.getNewMethod().isPresent())
                        .anyMatch(other -> other.getName().equals(added.getName())
                                && other.getParameters().size() == count);
    }

    private static void constant(
            ElementChange.Element element, CtField before, CtField after, List<ElementChange> changes) {
        Object was = before.getConstantValue();
        Object is = after.getConstantValue();
        if (was != null && !was.equals(is)) {
            String message = "is another value now, and compiled callers keep the old one";
            changes.add(new ElementChange(element, message, Effect.COMPATIBLE, Effect.NOTICE));
        }
    }
}
