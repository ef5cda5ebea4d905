package org.duban.gateway.session;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;

/** A means by which people sign in to the console. All that is particular to one stands behind it. */
public interface SignIn {
    /** Whether this installation has it; at most one does. */
    boolean isSetUp();

    /** What a page for signing in has to know: {@code kind}, and what belongs to that kind. */
    Future<JsonObject> means();

    /** The person of that user name; fails with a {@link org.duban.gateway.problem.Refusal} if nobody may sign in so. */
    Future<Person> person(String username);

    /** The bearer token that tells the services who asks. It never reaches the browser. */
    Future<String> token(Person person);
}
