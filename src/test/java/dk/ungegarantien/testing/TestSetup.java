package dk.ungegarantien.testing;

import io.quarkus.test.common.QuarkusTestResource;

/** What every test over HTTP stands on. */
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestIdentity.class)
public final class TestSetup {

    private TestSetup() {}
}
