package naru.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A method of a service, as views call it. */
public record ServiceMethod(Object bean, Method method) {

    /** All there are, found by looking. */
    public static Stream<ServiceMethod> all(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("naru."))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new ServiceMethod(bean, method)));
    }

    public String service() {
        return method.getDeclaringClass().getSimpleName();
    }

    public String name() {
        return service() + "." + method.getName();
    }

    /** The names of the ids it takes, in order. */
    public List<String> ids() {
        return Dummies.idsOf(method);
    }

    /** Whether it says of itself that it changes nothing. */
    public boolean onlyReads() {
        Transactional how = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        if (how == null) {
            how = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        }
        return how != null && how.readOnly();
    }

    public Answer with(Dummies dummies) {
        try {
            return new Answer(method.invoke(bean, dummies.arguments(method)), null);
        } catch (InvocationTargetException refused) {
            return new Answer(null, refused.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
