package dev.quire.jackson3;

import dev.quire.client.json.JsonCodec;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets a mapper read and write generated models, enums and unions, and {@code JsonValue}, by themselves or inside other
 * objects, just as clients read and write them: names and formats of the wire, numbers exact, unknown members kept.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new QuireModule()).build();
 * }</pre>
 *
 * <p>Settings of the mapper that change names, formats or inclusion do not reach inside them, nor does default typing.
 */
public final class QuireModule extends JacksonModule {
    private final GeneratedCodecs codecs;

    /** Knows every generated type by its public constant {@code CODEC}. */
    public QuireModule() {
        this(new GeneratedCodecs());
    }

    private QuireModule(GeneratedCodecs codecs) {
        this.codecs = codecs;
    }

    /**
     * Returns a module that has this type's codec given, and need not look for it by reflection: for native images,
     * and for codecs of one's own.
     */
    public <T> QuireModule with(Class<T> type, JsonCodec<T> codec) {
        return new QuireModule(codecs.with(type, codec));
    }

    @Override
    public String getModuleName() {
        return getClass().getName();
    }

    /** Two with codecs of their own can be registered on one mapper. */
    @Override
    public Object getRegistrationId() {
        return codecs.isEmpty() ? getModuleName() : this;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        CodecFinders finders = new CodecFinders(codecs);
        context.addSerializers(finders.serializers());
        context.addDeserializers(finders.deserializers());
        context.addKeyDeserializers(finders.keys());
    }
}
