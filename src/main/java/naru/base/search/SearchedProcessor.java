package naru.base.search;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessorContext;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;

/** Gives each searched entity an index. */
public final class SearchedProcessor implements TypeMappingAnnotationProcessor<Searched> {

    @Override
    public void process(TypeMappingStep mapping, Searched searched, TypeMappingAnnotationProcessorContext context) {
        mapping.indexed();
        mapping.binder(new SearchedBinder(searched));
    }
}
