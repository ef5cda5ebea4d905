package org.duban.runtime.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A query parameter that the operation does not know is an error, not a filter that silently does nothing. */
public class UnknownParameters {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo operation, ContainerRequestContext request) {
        Set<String> sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty() || operation.getResourceMethod() == null) {
            return;
        }
        Set<String> allowed = known.computeIfAbsent(operation.getResourceMethod(), UnknownParameters::of);
        for (String name : sent) {
            if (!allowed.contains(name)) {
                throw Problem.malformed(Text.of("There is no parameter \"%s\" here.", "此处没有参数“%s”。", name));
            }
        }
    }

    private static Set<String> of(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(UnknownParameters::names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            Class<?> bean = parameter.getType();
            Stream<AnnotatedElement> parts = bean.isRecord()
                    ? Arrays.stream(bean.getDeclaredConstructors()[0].getParameters())
                    : Arrays.stream(bean.getDeclaredFields());
            return parts.flatMap(UnknownParameters::name);
        }
        return name(parameter);
    }

    private static Stream<String> name(AnnotatedElement element) {
        return Stream.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
