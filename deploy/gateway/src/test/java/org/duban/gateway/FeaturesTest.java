package org.duban.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class FeaturesTest {
    private final JavaClasses gateway = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.duban.gateway");

    @Test
    void featuresDoNotKnowEachOtherInCircles() {
        slices().matching("org.duban.gateway.(*)..").should().beFreeOfCycles().check(gateway);
    }

    @Test
    void theGatewayKnowsNothingOfTheDomain() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.duban.meeting..", "org.duban.task..", "org.duban.notification..")
                .check(gateway);
    }
}
