package dev.callwright.tanyi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void latinTakesOneColumnAndChineseTwo() {
        assertEquals(5, Text.width("tanyi"));
        assertEquals(6, Text.width("已接听"));
        assertEquals(9, Text.width("A级(较强)"));
    }

    @Test
    void punctuationOfFullWidthTakesTwoColumns() {
        assertEquals(4, Text.width("，。"));
        assertEquals(4, Text.width("（）"));
    }

    @Test
    void ideographsBeyondTheBasicPlaneTakeTwoColumns() {
        assertEquals(2, Text.width("𠮷"));
    }

    @Test
    void combiningMarksTakeNone() {
        assertEquals(1, Text.width("e\u0301"));
    }

    @Test
    void paddingCountsColumns() {
        assertEquals("张三  ", Text.padRight("张三", 6));
        assertEquals("  张三", Text.padLeft("张三", 6));
        assertEquals("张三", Text.padRight("张三", 3));
    }

    @Test
    void whatATerminalWouldObeyBecomesASpace() {
        assertEquals("a b [31m c", Text.oneLine("a\r\nb\u001b[31m\tc\u2028"));
    }
}
