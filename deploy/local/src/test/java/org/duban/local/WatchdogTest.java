package org.duban.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    @Test
    void whatAKilledLauncherLeavesBehindIsEnded() throws Exception {
        Process launcher = launcher("killed");
        try (BufferedReader output = launcher.inputReader()) {
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            launcher.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            child.onExit().get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void afterAnOrderlyEndItTouchesNothing() throws Exception {
        Process launcher = launcher("orderly");
        try (BufferedReader output = launcher.inputReader()) {
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            ProcessHandle shell =
                    ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            launcher.outputWriter().append("end\n").flush();
            assertThat(launcher.waitFor(10, TimeUnit.SECONDS)).isTrue();
            shell.onExit().get(10, TimeUnit.SECONDS);
            assertThat(child.isAlive()).isTrue();
            child.destroy();
        }
    }

    private static Process launcher(String end) throws Exception {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        end)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Starts a child as the launcher does, and ends as it is told: in good order only once somebody has said so. */
    static final class Launcher {
        public static void main(String[] arguments) throws Exception {
            Watchdog watchdog = Watchdog.start();
            ProcessHandle shell = ProcessHandle.current().children().findFirst().orElseThrow();
            Process child = new ProcessBuilder("sleep", "300").start();
            watchdog.watchChild(child.pid());
            System.out.println(child.pid());
            System.out.println(shell.pid());
            if (arguments[0].equals("orderly")) {
                System.in.read();
                watchdog.close();
            } else {
                Thread.currentThread().join();
            }
        }
    }
}
