package org.duban.runtime.request;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on every resource class. Each of its methods runs in one transaction (read-only for GET) with the caller's
 * scope set in the database, and keeps its answer where the request carries an {@code Idempotency-Key}.
 */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Endpoint {
    /** How long its transaction may take at most, in seconds; 0 for as long as is configured. */
    @Nonbinding
    int seconds() default 0;

    /** How many of its requests may work at once in one instance, where they would wait for the same row; 0 for any. */
    @Nonbinding
    int together() default 0;

    /** Whether all that a GET reads is as of one moment, its first statement's (repeatable read), however many it makes. */
    @Nonbinding
    boolean snapshot() default false;
}
