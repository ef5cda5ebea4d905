package org.duban.runtime.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A query parameter that the operation does not know is an error, not a filter that silently does nothing. So is a value
 * that is none of its kind: the framework would say that there is nothing under this address.
 */
public class UnknownParameters {
    private static final Map<Class<?>, Function<String, Object>> READINGS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            LocalDate.class, PlainDate::of,
            Instant.class, Instant::parse,
            UUID.class, UUID::fromString);

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo operation, ContainerRequestContext request) {
        MultivaluedMap<String, String> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty() || operation.getResourceMethod() == null) {
            return;
        }
        Map<String, Class<?>> allowed = known.computeIfAbsent(operation.getResourceMethod(), UnknownParameters::of);
        sent.forEach((name, values) -> {
            if (!allowed.containsKey(name)) {
                throw Problem.malformed(Text.of("There is no parameter \"%s\" here.", "此处没有参数“%s”。", name));
            }
            if (values.size() > 1 && !Collection.class.isAssignableFrom(allowed.get(name))) {
                throw Problem.malformed(Text.of("Give %s once.", "参数“%s”只能出现一次。", name));
            }
            values.forEach(value -> requireReadable(name, value, allowed.get(name)));
        });
    }

    private static void requireReadable(String name, String value, Class<?> type) {
        if (value == null || value.isBlank()) {
            throw Problem.malformed(Text.of("Give %s a value, or leave it out.", "请为参数“%s”提供值，或将其省略。", name));
        }
        try {
            if (type.isEnum()) {
                requireOneOf(name, value, type.getEnumConstants());
            } else if (type == Boolean.class || type == boolean.class) {
                requireOneOf(name, value, Boolean.TRUE, Boolean.FALSE);
            } else if (READINGS.containsKey(type)) {
                READINGS.get(type).apply(value);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Problem.malformed(Text.of("%s can't be read.", "无法识别参数“%s”的值。", name));
        }
    }

    private static void requireOneOf(String name, String value, Object... known) {
        if (Arrays.stream(known).noneMatch(one -> text(one).equals(value))) {
            String all = Arrays.toString(known);
            throw Problem.malformed(Text.of("%s is one of %s.", "参数“%s”应为 %s 之一。", name, all));
        }
    }

    private static String text(Object known) {
        return known instanceof Enum<?> constant ? constant.name() : known.toString();
    }

    private static Map<String, Class<?>> of(Method operation) {
        Map<String, Class<?>> types = new HashMap<>();
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addParts(parameter.getType(), types);
            } else {
                add(parameter, parameter.getType(), types);
            }
        }
        return types;
    }

    private static void addParts(Class<?> bean, Map<String, Class<?>> types) {
        if (bean.isRecord()) {
            Arrays.stream(bean.getDeclaredConstructors()[0].getParameters())
                    .forEach(part -> add(part, part.getType(), types));
        } else {
            Arrays.stream(bean.getDeclaredFields()).forEach(part -> add(part, part.getType(), types));
        }
    }

    private static void add(AnnotatedElement element, Class<?> type, Map<String, Class<?>> types) {
        QueryParam parameter = element.getAnnotation(QueryParam.class);
        if (parameter != null) {
            types.put(parameter.value(), type);
        }
    }
}
