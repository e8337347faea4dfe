package dev.callwright.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
    @TempDir
    private Path folder;

    private static InputStream broken() {
        InputStream breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(new byte[100]), breaking);
    }

    @Test
    void savesToAFileInPlaceOfWhatItHeld() throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "something longer");

        assertEquals(file, Download.of("audio/wav", new byte[] {1, 2}).saveTo(file));
        assertArrayEquals(new byte[] {1, 2}, Files.readAllBytes(file));
    }

    @Test
    void aPartialFileIsRemoved() {
        Path file = folder.resolve("f");

        assertThrows(IOException.class, () -> Download.of(null, -1, broken()).saveTo(file));
        assertFalse(Files.exists(file));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsLeftAlone() {
        assertThrows(IOException.class, () -> Download.of(null, -1, broken()).saveTo(folder));
        assertTrue(Files.isDirectory(folder));
    }

    @Test
    void givesItsBytesTypeAndLength() throws IOException {
        Download download = Download.of("audio/wav", new byte[] {1, 2});

        assertEquals("audio/wav, 2 bytes", download.toString());
        assertArrayEquals(new byte[] {1, 2}, download.bytes());
    }
}
