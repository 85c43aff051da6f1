package org.kinvis.app.figure;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A figure as PDF: one page of the figure's size, images without loss. */
final class PdfOutput {

    /**
     * Stands as date of creation in every file and makes its identifier, so that files can be
     * compared.
     */
    private static final ZonedDateTime DATE = Instant.EPOCH.atZone(ZoneOffset.UTC);

    private PdfOutput() {}

    static byte[] render(FigureLayout layout) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(DATE.toEpochSecond());
            describe(document.getDocumentInformation(), layout.figure().title());
            float width = (float) layout.width();
            float height = (float) layout.height();
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            FigurePainter.paint(layout, graphics, layout.figure().style().pointDpi());
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void describe(PDDocumentInformation information, String title) {
        if (!title.isEmpty()) {
            information.setTitle(title);
        }
        information.setCreator("Kinvis");
        information.setCreationDate(GregorianCalendar.from(DATE));
    }
}
