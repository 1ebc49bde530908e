package naru.base.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.hibernate.search.mapper.pojo.model.PojoElementAccessor;
import org.hibernate.search.mapper.pojo.model.PojoModelCompositeElement;

/** Writes every searched entity the same way, so that one question can be put to all of them. */
final class SearchedBinder implements TypeBinder {

    /** The words, as a dictionary of Korean knows them. */
    static final String WORDS = "words";

    /** The same text in pieces, for what no dictionary knows or takes apart otherwise. */
    static final String PIECES = "pieces";

    static final String CODES = "codes";

    /** What it leads to. */
    static final String ABOUT = "about";

    /** What opens it to those who do not work for the city. */
    static final String READER = "reader";

    private final Searched searched;

    SearchedBinder(Searched searched) {
        this.searched = searched;
    }

    @Override
    public void bind(TypeBindingContext context) {
        PojoModelCompositeElement entity = context.bridgedElement();
        IndexSchemaElement schema = context.indexSchemaElement();
        context.bridge(
                Object.class,
                new Writer(
                        accessors(entity, searched.words()),
                        accessors(entity, searched.codes()),
                        accessors(entity, searched.about()),
                        accessors(entity, searched.readableBy()),
                        accessors(entity, searched.readableOnce()),
                        text(schema, WORDS, Analyzers.WORDS),
                        text(schema, PIECES, Analyzers.PIECES),
                        schema.field(
                                        CODES,
                                        type -> type.asString()
                                                .analyzer(Analyzers.CODES)
                                                .searchAnalyzer(Analyzers.TYPED_CODES))
                                .toReference(),
                        schema.field(ABOUT, type -> type.asString().projectable(Projectable.YES))
                                .toReference(),
                        schema.field(READER, type -> type.asString()).toReference()));
    }

    private static IndexFieldReference<String> text(IndexSchemaElement schema, String name, String analyzer) {
        return schema.field(
                        name, type -> type.asString().analyzer(analyzer).highlightable(List.of(Highlightable.PLAIN)))
                .toReference();
    }

    private static List<PojoElementAccessor<?>> accessors(PojoModelCompositeElement entity, String... paths) {
        return Arrays.stream(paths)
                .filter(path -> !path.isEmpty())
                .<PojoElementAccessor<?>>map(path -> {
                    PojoModelCompositeElement found = entity;
                    for (String name : path.split("\\.", -1)) {
                        found = found.property(name);
                    }
                    return found.createAccessor();
                })
                .toList();
    }

    private record Writer(
            List<PojoElementAccessor<?>> words,
            List<PojoElementAccessor<?>> codes,
            List<PojoElementAccessor<?>> about,
            List<PojoElementAccessor<?>> readers,
            List<PojoElementAccessor<?>> once,
            IndexFieldReference<String> inWords,
            IndexFieldReference<String> inPieces,
            IndexFieldReference<String> inCodes,
            IndexFieldReference<String> inAbout,
            IndexFieldReference<String> inReader)
            implements TypeBridge<Object> {

        @Override
        public void write(DocumentElement target, Object entity, TypeBridgeWriteContext context) {
            String text = join(words, entity);
            target.addValue(inWords, text);
            target.addValue(inPieces, text);
            target.addValue(inCodes, join(codes, entity));
            values(about, entity).forEach(id -> target.addValue(inAbout, id));
            if (values(once, entity).count() == once.size()) {
                values(readers, entity).forEach(id -> target.addValue(inReader, id));
            }
        }

        private static String join(List<PojoElementAccessor<?>> from, Object entity) {
            return values(from, entity).distinct().collect(Collectors.joining(" · "));
        }

        private static Stream<String> values(List<PojoElementAccessor<?>> from, Object entity) {
            return from.stream()
                    .map(accessor -> accessor.read(entity))
                    .filter(Objects::nonNull)
                    .map(String::valueOf);
        }
    }
}
