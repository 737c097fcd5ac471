package dev.quire.generator.client;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Options as text by name, the same text for the same options. It walks the records, so that none can be forgotten. */
final class Settings {

    private Settings() {}

    static SortedMap<String, String> of(ClientOptions options, RunOptions run) {
        SortedMap<String, String> settings = new TreeMap<>();
        add(options, settings);
        settings.put("execution", run.execution());
        settings.put("the generator", text(run.code()));
        settings.put("a library of the generator", text(run.libraries()));
        settings.put("failOnWarnings", String.valueOf(run.failOnWarnings()));
        return settings;
    }

    private static void add(Record options, SortedMap<String, String> settings) {
        for (RecordComponent component : options.getClass().getRecordComponents()) {
            Object value = value(options, component);
            if (value instanceof Record more) {
                add(more, settings);
            } else {
                settings.put(component.getName(), text(value));
            }
        }
    }

    private static @Nullable Object value(Record options, RecordComponent component) {
        try {
            return component.getAccessor().invoke(options);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " can not be read", e);
        }
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Path path) {
            return path.toAbsolutePath().normalize().toString();
        }
        if (value instanceof Record more) {
            SortedMap<String, String> components = new TreeMap<>();
            add(more, components);
            return text(components);
        }
        StringBuilder text = new StringBuilder();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                text.append(text(element)).append('\n');
            }
        } else if (value instanceof Map<?, ?> map) {
            SortedMap<String, String> sorted = new TreeMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                sorted.put(text(entry.getKey()), text(entry.getValue()));
            }
            for (Map.Entry<String, String> entry : sorted.entrySet()) {
                text.append(entry.getKey()).append('=').append(entry.getValue()).append('\n');
            }
        } else if (value != null) {
            text.append(value);
        }
        return text.toString();
    }
}
