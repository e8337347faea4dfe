package dev.callwright.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DocTextTest {
    @Test
    void linesOfAParagraphAreJoined() {
        assertEquals("One call, with its dialogue.", DocText.of("  One call,\r\n   with its\n dialogue.  \n"));
    }

    @Test
    void paragraphsStay() {
        assertEquals("One.\n\nTwo three.\n\nFour.", DocText.of("\n One.\n \n\n Two\n three.\n\t\n Four.\n\n"));
    }

    @Test
    void spacesWithinALineStay() {
        assertEquals("a  b", DocText.of(" a  b "));
    }

    @Test
    void blankIsEmpty() {
        assertEquals("", DocText.of(" \n\n "));
    }
}
