package org.duban.runtime.hash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {
    @Test
    void itIsOfTheTextInUtf8() {
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.hex("督办")).isEqualTo("09dee698cf681ee1c9e997f310630d93ee288d4a8cd6a18c330a7ef1f8b84ac3");
        assertThat(Sha256.of("abc")).hasSize(32).startsWith(0xba, 0x78, 0x16, 0xbf);
    }
}
