package org.duban.runtime.request;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.runtime.web.BodyFaults;
import org.duban.runtime.web.Text;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A POST that takes nothing is told so who sends something: it would be lost, and the sender believe it was heard. */
public class NothingToSend {
    private static final Set<Class<? extends Annotation>> BESIDE_THE_BODY =
            Set.of(PathParam.class, QueryParam.class, HeaderParam.class, CookieParam.class, Context.class);
    /** An empty object says nothing; many clients can't send less. */
    private static final int EMPTY_OBJECT = "{}".length();

    private final Map<Method, Boolean> takesABody = new ConcurrentHashMap<>();
    private final BodyFaults faults;

    NothingToSend(BodyFaults faults) {
        this.faults = faults;
    }

    @ServerRequestFilter
    void check(ResourceInfo operation, ContainerRequestContext request) {
        Method method = operation.getResourceMethod();
        if (method != null
                && request.getMethod().equals(HttpMethod.POST)
                && length(request) > EMPTY_OBJECT
                && !takesABody.computeIfAbsent(method, NothingToSend::takesABody)) {
            faults.add("body", new Text("nothing is taken here but what the address says", "此操作不接收请求内容"));
        }
    }

    private static int length(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null || length.length() > 9 ? 0 : Integer.parseInt(length);
    }

    private static boolean takesABody(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(parameter -> !standsBeside(parameter));
    }

    private static boolean standsBeside(Parameter parameter) {
        return BESIDE_THE_BODY.stream().anyMatch(parameter::isAnnotationPresent);
    }
}
