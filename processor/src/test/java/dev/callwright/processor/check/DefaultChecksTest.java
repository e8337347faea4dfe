package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

class DefaultChecksTest {
    @Test
    void aDefaultIsAValueOfTheType() {
        Checking.of("""
                types:
                  Item:
                    a: int? default many
                    b: bool? default 1
                    c: Kind? default OLF
                    d: long? default 9223372036854775808
                    e: date? default 5
                    f: decimal? default "0.5"
                  Kind: [NEW = 1, OLD = 2]
                """)
                .finds(
                        "6:21 default 'many' of 'a' is no 'int'; write a whole number of 32 bits [default-value]",
                        "7:22 default '1' of 'b' is no 'bool'; write true or false [default-value]",
                        "8:22 default 'OLF' of 'c' is no 'Kind'; did you mean 'OLD'? [default-value]",
                        "9:22 default '9223372036854775808' of 'd' is no 'long'; write a whole number of 64 bits [default-value]",
                        "10:22 default '5' of 'e' is no 'date'; write a text in quotes [default-value]",
                        "11:25 default '0.5' of 'f' is no 'decimal'; write a number [default-value]");
        Checking.of("""
                types:
                  Item:
                    a: int? default 20
                    b: bool? default true
                    c: Kind? default NEW
                    d: Kind? default 2
                    e: date? default "2024-01-31"
                    f: string? default 5
                    g: list<long>? default none
                  Kind: [NEW = 1, OLD = 2]
                """).findsNothing();
    }
}
