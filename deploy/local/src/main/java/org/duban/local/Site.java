package org.duban.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where one launcher works.
 *
 * @param checkout the project, with its applications built
 * @param settings what all services are told beyond the defaults
 */
record Site(Path checkout, DataFolder data, Ports ports, Map<String, String> settings) {
    Site(Path checkout, DataFolder data, Ports ports) {
        this(checkout, data, ports, Map.of());
    }
}
