package dev.quire.generator.impact;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.TreeSet;
import javassist.bytecode.AttributeInfo;
import javassist.bytecode.MethodInfo;
import javassist.bytecode.TypeAnnotationsAttribute;

/**
 * Where a method speaks of null: JSpecify's {@code @Nullable} on what it gives and takes, not inside of type arguments (JVM
 * specification, section 4.7.20).
 *
 * @param returned whether it may give null
 * @param parameters the numbers, from 0, of those that take null
 */
record NullPlaces(boolean returned, Set<Integer> parameters) {
    private static final String NULLABLE = "Lorg/jspecify/annotations/Nullable;";
    private static final int RETURN = 0x14;
    private static final int PARAMETER = 0x16;

    static NullPlaces of(MethodInfo method) {
        AttributeInfo annotations = method.getAttribute(TypeAnnotationsAttribute.visibleTag);
        boolean returned = false;
        Set<Integer> parameters = new TreeSet<>();
        if (annotations != null) {
            ByteBuffer bytes = ByteBuffer.wrap(annotations.get());
            int count = bytes.getShort();
            for (int i = 0; i < count; i++) {
                int target = bytes.get();
                if (target != RETURN && target != PARAMETER) {
                    // Others have parts of other lengths, and stand where callers see nothing of them.
                    break;
                }
                int parameter = target == PARAMETER ? bytes.get() : -1;
                boolean outermost = bytes.get() == 0;
                if (!outermost) {
                    bytes.position(bytes.position() - 1);
                    int steps = bytes.get();
                    bytes.position(bytes.position() + 2 * steps);
                }
                boolean nullable = NULLABLE.equals(method.getConstPool().getUtf8Info(bytes.getShort()));
                if (bytes.getShort() != 0) {
                    break;
                }
                if (nullable && outermost) {
                    returned |= target == RETURN;
                    if (parameter >= 0) {
                        parameters.add(parameter);
                    }
                }
            }
        }
        return new NullPlaces(returned, Set.copyOf(parameters));
    }
}
