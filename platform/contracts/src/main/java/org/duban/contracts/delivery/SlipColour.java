package org.duban.contracts.delivery;

/** The warning slip of a rung: blue, then yellow, then red. */
public enum SlipColour {
    BLUE,
    YELLOW,
    RED
}
