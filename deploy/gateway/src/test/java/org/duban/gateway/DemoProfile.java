package org.duban.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The gateway as the launcher starts it. */
public class DemoProfile implements QuarkusTestProfile {
    @Override
    public String getConfigProfile() {
        return "demo";
    }
}
