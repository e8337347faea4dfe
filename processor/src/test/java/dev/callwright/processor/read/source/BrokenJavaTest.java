package dev.callwright.processor.read.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong as Java is for the compiler to say, and nothing is said twice. */
class BrokenJavaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Use(specs = Missing.class) @ApiSpec interface ShopSpec {}",
                "@Server(MISSING) @ApiSpec interface ShopSpec {}",
                "@Server(5) @ApiSpec interface ShopSpec {}",
                "@Server @ApiSpec interface ShopSpec {}",
                "@Missing @ApiSpec interface ShopSpec {}",
                "@Envelope(code = \"c\", success = \"1\", missing = 1) @ApiSpec interface ShopSpec {}",
                "@Errors(@ErrorCode(code = \"1\")) @ApiSpec interface ShopSpec {}",
                "@Formats(lists = ListStyle.MISSING) @ApiSpec interface ShopSpec {}",
                "@ApiSpec interface ShopSpec { @Get(\"/a\") Missing<String> a(); }",
                "@ApiSpec interface ShopSpec { @Get(\"/a\") void a(A request); interface A { @Query @Min(MISSING) int x(); } }",
                "@ApiSpec interface ShopSpec { enum A { @Code(MISSING) X, @Wire(json = MISSING) Y } }"
            })
    void isLeftToTheCompiler(String source) {
        List<String> problems = SpecReading.of(source).problems();
        assertEquals(
                List.of(), problems.stream().filter(text -> text.endsWith("]")).toList());
        assertEquals(false, problems.isEmpty());
    }
}
