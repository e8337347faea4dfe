package dev.callwright.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attachment; filename=a.wav | a.wav",
                "attachment; filename=\"a b.wav\" | a b.wav",
                "ATTACHMENT;FileName = \"a;filename=b.wav\" | a_filename=b.wav",
                "attachment; filename=\"say \\\"hi\\\".wav\" | say _hi_.wav",
                "attachment; filename=\"../../x\" | x",
                "attachment; filename=\"..\\..\\x\" | x",
                "attachment; filename=\"/etc/passwd\" | passwd",
                "attachment; filename=\"C:x.wav\" | C_x.wav",
                "attachment; filename=\".bashrc\" | bashrc",
                "attachment; filename=\"a. . \" | a",
                "attachment; filename=\"con.wav\" | _con.wav",
                "attachment; filename=\"nul\" | _nul",
                "attachment; filename=\"NUL .txt\" | _NUL .txt",
                "attachment; filename=\"conin$\" | _conin$",
                "attachment; filename*=UTF-8''com%C2%B9.wav | _com¹.wav",
                "attachment; filename*=UTF-8''con.%E2%80%A8wav | _con.\u2028wav",
                "attachment; filename=\"context.txt\" | context.txt",
                "attachment; filename=\"a.wav\"; filename*=UTF-8''%E5%BD%95%E9%9F%B3.wav | 录音.wav",
                "attachment; filename*=utf-8'zh'a+b%20c.wav; filename=x | a+b c.wav",
                "attachment; filename*=UTF-8''..%2F..%2Fx | x",
                "attachment; filename*=UTF-8''a%00b%E2%80%AEc | a_b_c",
                "attachment; filename*=UTF-8''%ZZ; filename=a | a",
                "attachment; filename*=nonsense''a; filename=b | b",
                "attachment; filename*=a; filename=b | b",
                "attachment; filename=\"unclosed | unclosed"
            })
    void aServersFileNameIsAHarmlessLastSegment(String header, String name) {
        assertEquals(
                name.replace("a_filename=b.wav", "a;filename=b.wav"),
                Download.of(null, new byte[0]).disposition(header).fileName());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                ";",
                "=",
                "attachment",
                "attachment; filename",
                "attachment; filename=",
                "attachment; filename=\"\\",
                "attachment; filename=\"..\"",
                "attachment; filename=\"a/\"",
                "attachment; filename*=UTF-8''%2E%2E",
                "inline; name=a"
            })
    void whereNoNameIsLeftThereIsNone(String header) {
        assertNull(Download.of(null, new byte[0]).disposition(header).fileName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachment; filename=录音.wav", "attachment; filename=\"录音.wav\""})
    void aNameInBytesOfUtf8IsRead(String header) {
        String received = new String(header.getBytes(UTF_8), ISO_8859_1);

        assertEquals(
                "录音.wav", Download.of(null, new byte[0]).disposition(received).fileName());
    }

    @Test
    void aNameInOtherBytesIsLatin1() {
        assertEquals(
                "été.wav",
                Download.of(null, new byte[0])
                        .disposition("attachment; filename=été.wav")
                        .fileName());
    }

    @Test
    void aLongNameIsCutAndKeepsItsEnding() {
        String name = Download.of(null, new byte[0])
                .disposition("attachment; filename=" + "a".repeat(100_000) + ".wav")
                .fileName();

        assertEquals(200, name.length());
        assertTrue(name.endsWith("a.wav"));
    }

    @Test
    void aLongNameThatIsNotAsciiFitsAFileSystem(@TempDir Path folder) throws IOException {
        for (String letter : List.of("é", "录", "😀")) {
            String header = "attachment; filename*=UTF-8''x" + URLEncoder.encode(letter.repeat(300), UTF_8) + ".wav";
            Download download = Download.of(null, new byte[0]).disposition(header);

            Path saved = download.saveTo(folder.resolve(download.fileName()));

            assertTrue(saved.getFileName().toString().endsWith(letter + ".wav"), saved::toString);
        }
    }

    private static class Collector implements Flow.Subscriber<ByteBuffer> {
        final CompletableFuture<Integer> bytes = new CompletableFuture<>();
        private final long batch;
        private Flow.Subscription subscription;
        private int count;

        Collector(long batch) {
            this.batch = batch;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(batch);
        }

        void cancel() {
            subscription.cancel();
        }

        @Override
        public void onNext(ByteBuffer item) {
            count += item.remaining();
            if (batch == 1) {
                subscription.request(1);
            }
        }

        @Override
        public void onError(Throwable failure) {
            bytes.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            bytes.complete(count);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, Long.MAX_VALUE})
    void publishesAllBytesAsTheyAreAskedFor(long batch) {
        Collector collector = new Collector(batch);
        Download.of(null, new byte[100_000])
                .publisher(ForkJoinPool.commonPool())
                .subscribe(collector);

        assertEquals(100_000, collector.bytes.join());
    }

    @Test
    void readsNothingBeforeItIsAskedForAndNoMoreThanThat() {
        int[] reads = {0};
        InputStream counting = new ByteArrayInputStream(new byte[100_000]) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                reads[0]++;
                return super.read(target, offset, length);
            }
        };
        Collector collector = new Collector(2);
        Flow.Publisher<ByteBuffer> publisher = Download.of(null, -1, counting).publisher(Runnable::run);
        assertEquals(0, reads[0]);
        publisher.subscribe(collector);

        assertEquals(2, reads[0]);
        assertFalse(collector.bytes.isDone());
    }

    @Test
    void whatBreaksReachesTheSubscriber() {
        Collector collector = new Collector(Long.MAX_VALUE);
        Download.of(null, -1, broken()).publisher(Runnable::run).subscribe(collector);

        CompletionException e = assertThrows(CompletionException.class, collector.bytes::join);
        assertEquals("broken", e.getCause().getMessage());
    }

    /** What a stream of a fake throws, or a subscriber. */
    private static final class Fault extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static InputStream faulty() {
        return new InputStream() {
            @Override
            public int read() {
                throw new Fault();
            }
        };
    }

    @Test
    void anErrorReachesTheSubscriberToo() {
        Collector told = new Collector(1);
        Download.of(null, -1, faulty()).publisher(Runnable::run).subscribe(told);
        Collector throwing = new Collector(1) {
            @Override
            public void onNext(ByteBuffer item) {
                throw new Fault();
            }
        };
        Download.of(null, new byte[5]).publisher(Runnable::run).subscribe(throwing);
        Collector unserved = new Collector(1);
        Download.of(null, new byte[5])
                .publisher(task -> {
                    throw new Fault();
                })
                .subscribe(unserved);

        for (Collector each : List.of(told, throwing, unserved)) {
            assertInstanceOf(
                    Fault.class,
                    assertThrows(CompletionException.class, each.bytes::join).getCause());
        }
    }

    @Test
    void aPartialFileIsRemovedAfterAnError() {
        Path file = folder.resolve("f");

        assertThrows(Fault.class, () -> Download.of(null, -1, faulty()).saveTo(file));
        assertFalse(Files.exists(file));
    }

    @Test
    void aSecondSubscriberAndADemandForNothingAreRefused() {
        Flow.Publisher<ByteBuffer> publisher = Download.of(null, new byte[5]).publisher(Runnable::run);
        Collector none = new Collector(0);
        publisher.subscribe(none);
        Collector second = new Collector(1);
        publisher.subscribe(second);

        assertInstanceOf(
                IllegalArgumentException.class,
                assertThrows(CompletionException.class, none.bytes::join).getCause());
        assertInstanceOf(
                IllegalStateException.class,
                assertThrows(CompletionException.class, second.bytes::join).getCause());
    }

    @Test
    void aSecondSubscriberThatCancelsTakesNothingFromTheFirst() {
        Flow.Publisher<ByteBuffer> publisher = Download.of(null, -1, new ByteArrayInputStream(new byte[40_000]))
                .publisher(Runnable::run);
        Collector first = new Collector(Long.MAX_VALUE) {
            @Override
            public void onNext(ByteBuffer item) {
                publisher.subscribe(new Collector(1) {
                    @Override
                    public void onError(Throwable refused) {
                        cancel();
                    }
                });
                super.onNext(item);
            }
        };
        publisher.subscribe(first);

        assertEquals(40_000, first.bytes.join());
    }

    @Test
    void cancellingClosesTheDownload() {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(new byte[100_000]) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Collector collector = new Collector(1) {
            @Override
            public void onNext(ByteBuffer item) {
                cancel();
            }
        };
        Download.of(null, -1, stream).publisher(Runnable::run).subscribe(collector);

        assertTrue(closed[0]);
        assertFalse(collector.bytes.isDone());
    }
}
