package dev.quire.generator.impact;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiConstructor;
import japicmp.model.JApiField;
import japicmp.model.JApiHasChangeStatus;
import japicmp.model.JApiImplementedInterface;
import japicmp.model.JApiMethod;
import japicmp.model.JApiParameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What callers of one jar notice of another: what japicmp sees, and what it can not see of clients such as ours
 * ({@link CallerRules}).
 */
final class JarComparison {
    private final List<Path> libraries;
    private final List<ElementChange> changes = new ArrayList<>();

    private JarComparison(List<Path> libraries) {
        this.libraries = libraries;
    }

    /** All changes, in the order of their types' names. */
    static List<ElementChange> of(Path before, Path after, List<Path> libraries) {
        JarComparison comparison = new JarComparison(libraries);
        comparison.compare(before, after);
        return comparison.withoutWhatIsIn();
    }

    /** Whoever misses a type misses all that is in it. */
    private List<ElementChange> withoutWhatIsIn() {
        Set<String> whole = new HashSet<>();
        changes.stream().map(change -> change.element().shown()).forEach(whole::add);
        return changes.stream()
                .distinct()
                .filter(change -> !change.element().isNested()
                        || !whole.contains(change.element().type()))
                .toList();
    }

    private void compare(Path before, Path after) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        libraries.forEach(library -> options.getClassPathEntries().add(library.toString()));
        JarArchiveComparator comparator = new JarArchiveComparator(options);
        for (JApiClass type : comparator.compare(
                new JApiCmpArchive(before.toFile(), "before"), new JApiCmpArchive(after.toFile(), "after"))) {
            type(type);
        }
    }

    private void type(JApiClass type) {
        ElementChange.Element element = ElementChange.Element.type(type.getFullyQualifiedName());
        if (isWhole(type)) {
            add(element, type, type);
            return;
        }
        incompatible(element, type.getCompatibilityChanges(), type);
        type.getInterfaces().forEach(one -> implemented(element, one));
        for (JApiConstructor constructor : type.getConstructors()) {
            add(element.member("new", parameters(constructor)), constructor, constructor);
        }
        type.getFields().forEach(field -> field(element, field));
        for (JApiMethod method : type.getMethods()) {
            ElementChange.Element member = element.member(method.getName(), parameters(method));
            add(member, method, method);
            if (method.getOldMethod().isPresent() && method.getNewMethod().isPresent()) {
                incompatible(member, method.getReturnType().getCompatibilityChanges(), method);
                method.getParameters().forEach(one -> incompatible(member, one.getCompatibilityChanges(), method));
            }
        }
        CallerRules.add(element, type, changes);
    }

    /** Whether the type came or went: its members say nothing more. */
    private static boolean isWhole(JApiClass type) {
        return type.getChangeStatus() == JApiChangeStatus.NEW || type.getChangeStatus() == JApiChangeStatus.REMOVED;
    }

    private void implemented(ElementChange.Element element, JApiImplementedInterface one) {
        if (one.getChangeStatus() == JApiChangeStatus.REMOVED) {
            String name =
                    ElementChange.Element.type(one.getFullyQualifiedName()).type();
            changes.add(new ElementChange(element, "is no " + name + " any more", Effect.BREAKING, Effect.BREAKING));
        }
    }

    private void field(ElementChange.Element element, JApiField field) {
        add(element.field(field.getName()), field, field);
    }

    /** The simple names of the parameters' types, in brackets. */
    static String parameters(JApiBehavior behavior) {
        return behavior.getParameters().stream()
                .map(JApiParameter::getType)
                .map(type -> type.substring(type.lastIndexOf('.') + 1).replace('$', '.'))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private void add(ElementChange.Element element, JApiHasChangeStatus status, JApiCompatibility compatibility) {
        if (status.getChangeStatus() == JApiChangeStatus.NEW) {
            changes.add(new ElementChange(element, "is new", Effect.COMPATIBLE, Effect.COMPATIBLE));
        } else if (status.getChangeStatus() == JApiChangeStatus.REMOVED) {
            changes.add(new ElementChange(element, "is gone", Effect.BREAKING, Effect.BREAKING));
        } else {
            incompatible(element, compatibility.getCompatibilityChanges(), compatibility);
        }
    }

    private void incompatible(
            ElementChange.Element element, List<JApiCompatibilityChange> found, JApiCompatibility changed) {
        for (JApiCompatibilityChange change : found) {
            boolean said = change.getType() == JApiCompatibilityChangeType.INTERFACE_REMOVED;
            if (!said && !(change.isSourceCompatible() && change.isBinaryCompatible())) {
                changes.add(new ElementChange(
                        element,
                        JavaWords.of(change.getType(), changed),
                        change.isSourceCompatible() ? Effect.COMPATIBLE : Effect.BREAKING,
                        change.isBinaryCompatible() ? Effect.COMPATIBLE : Effect.BREAKING));
            }
        }
    }
}
