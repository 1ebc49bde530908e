package naru.base.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import naru.base.Words;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Prints papers: a template of {@code paper/}, filled in, becomes a PDF that looks the same everywhere. Templates are XML,
 * say everything by keys of {@link Words}, and reach nothing outside: no picture, no sheet, no address.
 */
@Component
public class Press {

    /** The face of the design system of Korean digital government, which the screens ask for too. */
    private static final String FACE = "Pretendard GOV";

    private final TemplateEngine templates = new TemplateEngine();

    Press(Words words) {
        var resolver = new ClassLoaderTemplateResolver(Press.class.getClassLoader());
        resolver.setPrefix("paper/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateResolver(resolver);
        templates.setMessageResolver(new PaperWords(words));
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * A paper as PDF.
     *
     * @param template the name of the template
     * @param language in which it is written
     * @param values   what it is filled with, by the names it has for them
     */
    public byte[] pdf(String template, Locale language, Map<String, Object> values) {
        String page = templates.process(template, new Context(language, values));
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(font("PretendardGOV-Regular.ttf"), FACE, 400, FontStyle.NORMAL, true);
        builder.useFont(font("PretendardGOV-Bold.ttf"), FACE, 700, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeLineBreaker(new KeepAll());
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Naru");
        builder.withHtmlContent(page, null);
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> {
            try {
                return new ClassPathResource("fonts/" + name).getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
