package dev.quire.generator.impact;

/**
 * One change between two clients, whatever it comes from.
 *
 * @param message what became of the element, without a full stop at its end
 * @param source what it means for code that is compiled again
 * @param binary what it means for code that is not
 */
record ElementChange(Element element, String message, Effect source, Effect binary) {

    /** Whether callers notice it. */
    boolean isBreaking() {
        return source.and(binary) == Effect.BREAKING;
    }

    JavaChange because(JavaChange.Cause cause) {
        return new JavaChange(element.shown(), message, source, binary, cause);
    }

    /**
     * A type or a member.
     *
     * @param type the simple name of the top-level type
     * @param member the simple name of the member; empty for a type
     * @param shown as a caller names it: {@code Invoice.Builder.total(Long)}
     */
    record Element(String type, String member, String shown) {

        /** A type by the name of its class. */
        static Element type(String className) {
            String simple = className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
            int nested = simple.indexOf('.');
            return new Element(nested < 0 ? simple : simple.substring(0, nested), "", simple);
        }

        /** A method of this type. */
        Element member(String name, String parameters) {
            return new Element(type, name, shown + '.' + name + parameters);
        }

        /** A field of this type. */
        Element field(String name) {
            return new Element(type, name, shown + '.' + name);
        }

        boolean isNested() {
            return !shown.equals(type);
        }
    }
}
