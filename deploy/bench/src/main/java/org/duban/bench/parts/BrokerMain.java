package org.duban.bench.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.duban.devkit.embedded.KafkaServer;
import org.duban.devkit.embedded.KafkaSettings;
import org.duban.devkit.embedded.ServerLogs;

/** The broker as a process of its own, so that it shares neither heap nor compiler with what measures it. */
public final class BrokerMain {
    private BrokerMain() {}

    /** Runs until its input ends, which happens at the latest when the process that started it does. */
    public static void main(String[] arguments) throws IOException {
        ServerLogs.quieten();
        Path directory = Path.of(arguments[0]);
        try (KafkaServer broker = KafkaServer.start(new KafkaSettings(directory, false, 0, 0, Map.of()))) {
            System.out.println(broker.bootstrapServers());
            while (System.in.read() >= 0) {
                continue;
            }
            ServerLogs.silence();
        }
    }
}
