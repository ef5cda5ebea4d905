package org.duban.gateway.demo;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.gateway.session.Person;
import org.duban.gateway.session.SignIn;

/** Signing in to the console as somebody of the demo city: whoever comes chooses who they are. */
@ApplicationScoped
class DemoSignIn implements SignIn {
    private final DemoKey key;
    private final DemoDoor door;
    private final DemoTokens tokens;

    DemoSignIn(DemoKey key, DemoDoor door, DemoTokens tokens) {
        this.key = key;
        this.door = door;
        this.tokens = tokens;
    }

    @Override
    public boolean isSetUp() {
        return key.key().isPresent();
    }

    /** {@code {kind: "DEMO", people: [{username, name, roles, department}], departments: [{code, names: {zh, en}}]}}. */
    @Override
    public Future<JsonObject> means() {
        return door.departments()
                .map(known -> new JsonObject()
                        .put("kind", "DEMO")
                        .put(
                                "people",
                                list(
                                        DemoPerson.all(known),
                                        person -> person.person().json()))
                        .put("departments", list(known.stream(), DemoDepartment::json)));
    }

    private static <T> JsonArray list(Stream<T> things, Function<T, JsonObject> json) {
        return new JsonArray(things.map(json).toList());
    }

    @Override
    public Future<Person> person(String username) {
        return door.person(username).map(DemoPerson::person);
    }

    @Override
    public Future<String> token(Person person) {
        return Future.succeededFuture(tokens.of(person));
    }
}
