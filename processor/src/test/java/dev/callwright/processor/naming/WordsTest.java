package dev.callwright.processor.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All under the locale that has misled most: its i is not I. */
class WordsTest {
    private final Locale usual = Locale.getDefault();

    @BeforeEach
    void inTurkey() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void atHome() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    callRecordId,    callRecordId,    CallRecordId,    CALL_RECORD_ID
                    a-b,             aB,              AB,              A_B
                    a_b,             aB,              AB,              A_B
                    a.b,             aB,              AB,              A_B
                    a b,             aB,              AB,              A_B
                    A,               a,               A,               A
                    ID,              id,              ID,              ID
                    USER_ID,         userId,          UserId,          USER_ID
                    IN_PROCESS,      inProcess,       InProcess,       IN_PROCESS
                    URLPath,         urlPath,         URLPath,         URL_PATH
                    MD5Hash,         md5Hash,         MD5Hash,         MD5_HASH
                    userID,          userID,          UserID,          USER_ID
                    _id,             id,              Id,              ID
                    $ref,            ref,             Ref,             REF
                    @type,           type,            Type,            TYPE
                    100%,            _100,            _100,            _100
                    2fa,             _2fa,            _2fa,            _2FA
                    v1_2,            v1_2,            V1_2,            V1_2
                    v1Beta,          v1Beta,          V1Beta,          V1_BETA
                    状态,             状态,             状态,             状态
                    通话-状态,         通话状态,          通话状态,          通话_状态
                    été,             été,             Été,             ÉTÉ
                    straße,          straße,          Straße,          STRAßE
                    नाम,             नाम,             नाम,             नाम
                    a😀b,            aB,              AB,              A_B
                    ❤️x,             x,               X,               X
                    😀,              u1f600,          U1f600,          U1F600
                    _,               u5f,             U5f,             U5F
                    +-,              u2b_2d,          U2b_2d,          U2B_2D
                    𠮷,              𠮷,              𠮷,              𠮷
                    𐐨b,              𐐨b,              𐐀b,              𐐀B
                    """)
    void namesFollowJavasHabits(String text, String lowerCamel, String upperCamel, String upperSnake) {
        Words words = Words.of(text);
        assertEquals(lowerCamel, words.lowerCamel());
        assertEquals(upperCamel, words.upperCamel());
        assertEquals(upperSnake, words.upperSnake());
    }

    @Test
    void anEmptyNameIsCalledSo() {
        assertEquals("empty", Words.of("").lowerCamel());
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertEquals(
                Words.of("\u00e9t\u00e9").lowerCamel(),
                Words.of("e\u0301te\u0301").lowerCamel());
    }

    @Test
    void invisibleCharactersVanish() {
        assertEquals("ab", Words.of("a\u200eb\u00ad\ufeff").lowerCamel());
    }

    @Test
    void loneSurrogatesSeparate() {
        assertEquals("aB", Words.of("a\ud800b").lowerCamel());
        assertEquals("ud800", Words.of("\ud800").lowerCamel());
    }
}
