package org.duban.contracts.delivery;

/** A numbered warning slip, such as {@code 警〔2023〕0042}. */
public record Slip(String number, SlipColour colour) {}
