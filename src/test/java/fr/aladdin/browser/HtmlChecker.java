package fr.aladdin.browser;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker; its schema is read once, which takes far longer than a page. */
final class HtmlChecker {

    private static final SimpleDocumentValidator CHECKER = checker();

    private HtmlChecker() {}

    /** What the checker calls an error, with its line; empty for a valid page. */
    static synchronized List<String> errorsOf(String html) {
        Errors errors = new Errors();
        try {
            CHECKER.setUpValidatorAndParsers(errors, false, false);
            CHECKER.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (SAXException said) {
            // it is among the errors already
            errors.said.add(String.valueOf(said.getMessage()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return errors.said;
    }

    private static SimpleDocumentValidator checker() {
        SimpleDocumentValidator made = new SimpleDocumentValidator();
        try {
            made.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new Errors());
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return made;
    }

    /** Errors are kept; warnings and information are not. */
    private static final class Errors implements ErrorHandler {

        private final List<String> said = new ArrayList<>();

        @Override
        public void warning(SAXParseException one) {}

        @Override
        public void error(SAXParseException one) {
            said.add(one.getLineNumber() + ": " + one.getMessage());
        }

        @Override
        public void fatalError(SAXParseException one) {
            error(one);
        }
    }
}
