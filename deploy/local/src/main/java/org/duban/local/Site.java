package org.duban.local;

import java.nio.file.Path;

/**
 * Where one launcher works.
 *
 * @param checkout the project, with its applications built
 */
record Site(Path checkout, DataFolder data, Ports ports) {}
