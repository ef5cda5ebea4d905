package org.duban.local;

import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param fresh start with empty data
 * @param demo load the demo city
 * @param portBase the gateway's port, the others follow it
 */
record Options(boolean fresh, boolean demo, int portBase) {
    private static final Options DEFAULTS = new Options(false, true, 8080);
    private static final int HIGHEST_BASE = 65535 - Ports.COUNT + 1;

    static Options parse(List<String> arguments) {
        Options options = DEFAULTS;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private Options with(String argument, Iterator<String> rest) {
        return switch (argument) {
            case "--fresh" -> new Options(true, demo, portBase);
            case "--no-demo" -> new Options(fresh, false, portBase);
            case "--port-base" -> new Options(fresh, demo, port(rest.hasNext() ? rest.next() : ""));
            default -> throw new Trouble("Unknown option " + argument + "; deploy/up --help lists them.");
        };
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}")) {
            int base = Integer.parseInt(text);
            if (base >= 1024 && base <= HIGHEST_BASE) {
                return base;
            }
        }
        throw new Trouble("--port-base takes a number from 1024 to " + HIGHEST_BASE + ", not '" + text + "'.");
    }
}
