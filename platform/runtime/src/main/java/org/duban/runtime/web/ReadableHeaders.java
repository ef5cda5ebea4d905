package org.duban.runtime.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** An Accept header that can't be read is the caller's mistake; the framework would take it for ours. */
public class ReadableHeaders {
    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            throw Problem.malformed(new Text("The Accept header can't be read.", "无法识别 Accept 请求头。"));
        }
    }
}
