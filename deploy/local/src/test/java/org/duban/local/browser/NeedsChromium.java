package org.duban.local.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs where there is a Chromium; elsewhere one line says that it did not. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Condition.class)
@interface NeedsChromium {

    /** Looks for it. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.executable().isPresent()) {
                return ConditionEvaluationResult.enabled("there is a Chromium");
            }
            if (context.getTestMethod().isEmpty()) {
                System.out.println("SKIPPED: " + context.getDisplayName() + ", since this machine has no Chromium"
                        + " (install it, or set DUBAN_CHROMIUM to where it is)");
            }
            return ConditionEvaluationResult.disabled("no Chromium here");
        }
    }
}
