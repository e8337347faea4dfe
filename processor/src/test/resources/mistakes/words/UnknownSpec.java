package demo;

import dev.callwright.annotation.*;

@ApiSpec
interface UnknownSpec {
    @Post("/a")
    Modle a(Request request);
//! unknown type 'Modle'; did you mean 'Model'? [unknown-type]

    interface Request {
        Modle other();
//! unknown type 'Modle'; did you mean 'Model'? [unknown-type]

        LocalDate day();
//! unknown type 'LocalDate'; import java.time.LocalDate [unknown-type]

        bool truth();
//! unknown type 'bool'; write boolean [unknown-type]

        UUID uuid();
//! unknown type 'UUID'; write String [unknown-type]

        List raw();
//! unknown type 'List'; import java.util.List [unknown-type]

        Date date();
//! unknown type 'Date'; write Instant, or LocalDateTime for one without a zone [unknown-type]

        string text();
//! unknown type 'string'; write String [unknown-type]

        Strng slip();
//! unknown type 'Strng'; did you mean 'String'? [unknown-type]

        LocalDat slippedDate();
//! unknown type 'LocalDat'; did you mean 'LocalDate'? [unknown-type]
    }

    interface Model {
        String a();
    }
}
