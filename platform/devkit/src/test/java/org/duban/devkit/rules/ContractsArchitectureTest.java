package org.duban.devkit.rules;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContractsArchitectureTest {

    // Here, because contracts can't have the devkit on its class path: the devkit stands on contracts.
    @TestFactory
    Stream<DynamicTest> contractsKeepTheRulesOfTheHouse() {
        return ArchitectureRules.ofContracts();
    }
}
