package org.duban.bench.figures;

/**
 * One thing measured.
 *
 * @param id for the JSON file, such as {@code relay.median}
 * @param label for people
 * @param floor the id of the figure it is held against, empty for a floor itself
 * @param aim what the product wants it to be, empty where it wants nothing
 */
public record Figure(String id, String label, double value, String unit, String floor, String aim) {

    /** A figure that others are held against, or that only informs. */
    public static Figure floor(String id, String label, double value, String unit) {
        return new Figure(id, label, value, unit, "", "");
    }
}
