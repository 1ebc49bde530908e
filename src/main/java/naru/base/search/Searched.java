package naru.base.search;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.search.engine.environment.bean.BeanRetrieval;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMapping;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.processing.TypeMappingAnnotationProcessorRef;

/**
 * An entity that can be found by what stands in it. Properties are named by their paths, such as {@code name.ko}.
 *
 * <p>Whoever adds one or changes what it says raises {@link IndexHome#SHAPE}, so that indexes are built anew.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TypeMapping(
        processor =
                @TypeMappingAnnotationProcessorRef(
                        type = SearchedProcessor.class,
                        retrieval = BeanRetrieval.CONSTRUCTOR))
public @interface Searched {

    /** What people wrote or are called. */
    String[] words();

    /** Numbers it goes by, found whole or by one of their groups. */
    String[] codes() default {};

    /** The id of what it leads to: itself, or what it belongs to. */
    String about() default "id";

    /**
     * The id that opens it to those who do not work for the city: of a company, or of something of a company's. Where
     * this is empty, they never find it.
     */
    String readableBy() default "";

    /** What must be there before they find it; empty when they may at once. */
    String readableOnce() default "";
}
