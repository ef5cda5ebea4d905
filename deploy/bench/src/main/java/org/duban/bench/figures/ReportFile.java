package org.duban.bench.figures;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A report for programs. */
public final class ReportFile {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportFile() {}

    public static void write(Report report, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Map<String, Object> document = new LinkedHashMap<>(report.facts());
        Map<String, Object> figures = new LinkedHashMap<>();
        report.figures().forEach(figure -> figures.put(figure.id(), entry(report, figure)));
        document.put("figures", figures);
        Files.writeString(file, JSON.writeValueAsString(document) + "\n");
    }

    private static Map<String, Object> entry(Report report, Figure figure) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("label", figure.label());
        entry.put("value", figure.value());
        entry.put("unit", figure.unit());
        report.ratio(figure).ifPresent(ratio -> {
            entry.put("floor", figure.floor());
            entry.put("ratioToFloor", ratio);
        });
        if (!figure.aim().isEmpty()) {
            entry.put("aim", figure.aim());
        }
        return entry;
    }
}
