package org.duban.bench.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** All that one run measured, in its order. */
public final class Report {
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();

    public void add(Figure figure) {
        figures.put(figure.id(), figure);
    }

    /** p50, p90, p99 and max of a sample in milliseconds, each held against the same one of another sample. */
    public void addLatency(String id, String label, Percentiles sample, String floor, Map<String, String> aims) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("p50", sample.median());
        values.put("p90", sample.at(90));
        values.put("p99", sample.at(99));
        values.put("max", sample.max());
        values.forEach((name, value) -> add(new Figure(
                id + "." + name,
                label + ", " + name,
                value,
                "ms",
                floor.isEmpty() ? "" : floor + "." + name,
                aims.getOrDefault(name, ""))));
    }

    /** Something that the file should say beside the figures. */
    public void note(String name, Object value) {
        facts.put(name, value);
    }

    /** How many times its floor a figure is; empty where it has none or its floor was not measured. */
    public OptionalDouble ratio(Figure figure) {
        Figure floor = figures.get(figure.floor());
        return floor == null || floor.value() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(figure.value() / floor.value());
    }

    public Iterable<Figure> figures() {
        return figures.values();
    }

    Map<String, Object> facts() {
        return facts;
    }
}
