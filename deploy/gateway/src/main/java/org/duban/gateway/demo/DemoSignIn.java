package org.duban.gateway.demo;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
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

    /** {@code {kind: "DEMO", people: [{username, name, roles, department}]}}, those above departments first. */
    @Override
    public Future<JsonObject> means() {
        return door.departments()
                .map(codes -> new JsonObject().put("kind", "DEMO").put("people", people(codes)));
    }

    private static JsonArray people(Set<String> departments) {
        JsonArray people = new JsonArray();
        DemoPerson.all(departments).forEach(person -> people.add(person.person().json()));
        return people;
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
