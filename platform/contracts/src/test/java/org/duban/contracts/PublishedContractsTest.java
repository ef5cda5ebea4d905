package org.duban.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.contracts.envelope.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is published stays as it is: records, schemas and golden samples say the same, and none ever leaves. */
class PublishedContractsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static List<EventType> types() {
        return AllEventTypes.list();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theStoredSchemasAreThoseOfTheRecord(EventType type) throws IOException {
        compare(
                RESOURCES.resolve("schemas/" + type.type() + ".writer.json"),
                SchemaOf.closed(type.type(), type.payload()));
        compare(
                RESOURCES.resolve("schemas/" + type.type() + ".reader.json"),
                SchemaOf.open(type.type(), type.payload()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theGoldenSampleIsWhatAWriterMayWrite(EventType type) throws IOException {
        assertThat(faults(type, "writer", golden(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theGoldenSampleReadsIntoTheRecordAndBackUnchanged(EventType type) throws IOException {
        JsonNode sample = golden(type);
        Record read = JSON.treeToValue(sample, type.payload());
        assertThat(JSON.<JsonNode>valueToTree(read)).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aReaderTakesAFieldThatALaterWriterAddsButTheWriterMayNot(EventType type) throws IOException {
        ObjectNode later = golden(type).deepCopy();
        later.put("addedLater", true);
        assertThat(faults(type, "reader", later)).isEmpty();
        assertThat(faults(type, "writer", later)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aMissingFieldIsAFaultForBoth(EventType type) throws IOException {
        ObjectNode lacking = golden(type).deepCopy();
        lacking.remove("at");
        assertThat(faults(type, "reader", lacking)).isNotEmpty();
        assertThat(faults(type, "writer", lacking)).isNotEmpty();
    }

    @Test
    void whatWasEverPublishedIsStillThere() throws IOException {
        Set<String> known = types().stream().map(EventType::type).collect(Collectors.toSet());
        List<String> published = Files.readAllLines(RESOURCES.resolve("golden/published.txt"));
        assertThat(known).containsExactlyInAnyOrderElementsOf(published);
        try (Stream<Path> files = Files.list(RESOURCES.resolve("golden"))) {
            Set<String> samples = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .collect(Collectors.toSet());
            assertThat(samples).containsExactlyInAnyOrderElementsOf(published);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatAnEarlierReleaseWroteIsStillRead(EventType type) throws IOException {
        Path earlier = RESOURCES.resolve("golden/earlier/" + type.type() + ".json");
        JsonNode sample = JSON.readTree((Files.exists(earlier) ? earlier : golden(type.type())).toFile());
        assertThat(faults(type, "reader", sample)).isEmpty();
        assertThat(JSON.treeToValue(sample, type.payload())).isNotNull();
    }

    private static void compare(Path stored, JsonNode generated) throws IOException {
        if (Boolean.getBoolean("duban.contracts.write")) {
            Files.writeString(stored, JSON.writeValueAsString(generated) + "\n");
        }
        assertThat(JSON.readTree(stored.toFile()))
                .as("%s; if the change is meant, run with -Dduban.contracts.write=true", stored)
                .isEqualTo(generated);
    }

    private static ObjectNode golden(EventType type) throws IOException {
        return (ObjectNode) JSON.readTree(golden(type.type()).toFile());
    }

    private static Path golden(String type) {
        return RESOURCES.resolve("golden/" + type + ".json");
    }

    private static Set<ValidationMessage> faults(EventType type, String side, JsonNode sample) throws IOException {
        Path file = RESOURCES.resolve("schemas/" + type.type() + "." + side + ".json");
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(file), config);
        return schema.validate(sample);
    }
}
