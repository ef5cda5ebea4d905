package org.duban.runtime.web;

import jakarta.ws.rs.core.Response;
import java.util.Arrays;

/** Problems for what the framework refuses before a resource is reached. */
final class StatusProblems {
    private StatusProblems() {}

    static Problem of(Response refused) {
        int status = refused.getStatus();
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(t -> t.status() == status)
                .findFirst()
                .orElse(status < 500 ? ProblemType.MALFORMED : ProblemType.INTERNAL);
        if (type == ProblemType.NOT_FOUND) {
            return Problem.notFound();
        }
        Problem problem = Problem.of(type, detail(type));
        String allow = refused.getHeaderString("Allow");
        return allow == null ? problem : problem.withHeader("Allow", allow);
    }

    private static Text detail(ProblemType type) {
        return switch (type) {
            case METHOD_NOT_ALLOWED -> new Text("This address does not know that method.", "该地址不支持此方法。");
            case NOT_ACCEPTABLE -> new Text("Ask for another Accept type.", "请更换 Accept 类型。");
            case UNSUPPORTED_MEDIA_TYPE -> new Text("Send another Content-Type.", "请更换 Content-Type。");
            case TOO_LARGE -> new Text("The body is larger than what is taken here.", "请求内容超出大小限制。");
            case MALFORMED -> new Text("Look at the address, its parameters and the body.", "请检查地址、参数和请求内容。");
            default -> type.title();
        };
    }
}
