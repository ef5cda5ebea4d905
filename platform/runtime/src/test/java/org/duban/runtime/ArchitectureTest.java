package org.duban.runtime;

import java.util.stream.Stream;
import org.duban.devkit.rules.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return ArchitectureRules.ofRuntime();
    }
}
