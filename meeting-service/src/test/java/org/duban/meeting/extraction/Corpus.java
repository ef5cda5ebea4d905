package org.duban.meeting.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The annotated meeting reports beside the project, where a checkout has them, and the script that scores predictions
 * against them.
 */
final class Corpus {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    private Corpus(Path folder) {
        this.folder = folder;
    }

    static Optional<Corpus> nearby() {
        return Stream.iterate(Path.of("").toAbsolutePath(), dir -> dir != null, Path::getParent)
                .map(dir -> dir.resolveSibling("shared").resolve("corpus"))
                .filter(dir -> Files.isRegularFile(dir.resolve("score.py")))
                .findFirst()
                .map(Corpus::new);
    }

    static boolean canScore() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Extracts from every document and writes what it found in the shape that the script reads. */
    void predict(Path predictions) throws IOException {
        Files.createDirectories(predictions);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path gold :
                    files.filter(each -> each.toString().endsWith(".gold.json")).toList()) {
                JsonNode annotation = JSON.readTree(gold.toFile());
                String id = annotation.get("id").asText();
                String text = Files.readString(folder.resolve(id + ".txt"));
                JSON.writerWithDefaultPrettyPrinter()
                        .writeValue(predictions.resolve(id + ".json").toFile(), prediction(id, text, annotation));
            }
        }
    }

    JsonNode score(Path predictions) throws IOException {
        Path figures = predictions.resolveSibling("corpus-score.json");
        Process script = new ProcessBuilder(
                        "python3", folder.resolve("score.py").toString(), predictions.toString(), "--json")
                .redirectOutput(figures.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        script.onExit().join();
        return JSON.readTree(figures.toFile());
    }

    private static Map<String, Object> prediction(String id, String text, JsonNode annotation) {
        JsonNode published = annotation.get("published");
        LocalDate day = published.isNull() ? null : LocalDate.parse(published.asText());
        Extracted found = Extraction.extract(text, null, day, DepartmentNames.none());
        List<?> items =
                found.agendaItems().stream().map(item -> item(item, text)).toList();
        List<?> directives = found.directives().stream().map(Corpus::directive).toList();
        return Map.of(
                "id", id, "meeting", String.valueOf(found.meeting()), "agenda_items", items, "directives", directives);
    }

    private static Map<String, Object> item(ExtractedItem item, String text) {
        int start = text.offsetByCodePoints(0, item.start());
        int end = text.offsetByCodePoints(0, item.end());
        return nullable(
                "title", item.title(),
                "kind", lower(item.kind()),
                "outcome", lower(item.outcome()),
                "span", text.substring(start, end));
    }

    private static Map<String, Object> directive(ExtractedDirective directive) {
        return nullable(
                "sentence", directive.sentence(),
                "agenda_item", directive.agendaItem(),
                "kind", lower(directive.kind()),
                "owners", directive.owners(),
                "co_owners", directive.coOwners(),
                "deadline", directive.deadlineText(),
                "deadline_iso",
                        directive.deadline() == null
                                ? null
                                : directive.deadline().toString(),
                "rule", directive.rule());
    }

    private static Map<String, Object> nullable(Object... keysAndValues) {
        Map<String, Object> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static String lower(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
