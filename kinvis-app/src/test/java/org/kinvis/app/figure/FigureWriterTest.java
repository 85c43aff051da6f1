package org.kinvis.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FigureWriterTest {

    @TempDir private Path folder;

    private static Figure cloud(int count) {
        Random random = new Random(7);
        double[] x = random.doubles(count).toArray();
        double[] y = random.doubles(count).toArray();
        Panel panel =
                Panel.of(Axis.linear("R_K^{\\nu\\nu}").range(0, 2), Axis.linear("y").range(0, 1))
                        .add(Points.of(x, y).colour(Colour.BLUE).label("scan"))
                        .add(VerticalLine.at(1.5).stroke(Stroke.of(Colour.RED).width(4)));
        return Figure.of(panel).title("R_K in a scan");
    }

    @ParameterizedTest
    @EnumSource(FigureFormat.class)
    void theSameFigureGivesTheSameBytes(FigureFormat format) throws IOException {
        FigureWriter writer = new FigureWriter();
        byte[] first = writer.render(cloud(3000), format);
        assertThat(writer.render(cloud(3000), format)).isEqualTo(first);
    }

    @Test
    void aMillionPointsMakeASmallPdf() throws IOException {
        Figure figure = cloud(1_000_000);
        byte[] pdf = new FigureWriter().render(figure, FigureFormat.PDF);
        assertThat(pdf.length).isLessThan(3_000_000);
    }

    @Test
    void pdfShowsPointsAndLinesAndHasATitleAndNoJpeg() throws IOException {
        byte[] pdf = new FigureWriter().render(cloud(20_000), FigureFormat.PDF);
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("DCTDecode");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("R_K in a scan");
            assertThat(document.getDocument().getTrailer().containsKey(COSName.ID)).isTrue();
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 144);
            Frame frame = FigureLayout.of(cloud(20_000)).panels().getFirst().frame();
            int row = (int) (2 * frame.y().toPage(0.3));
            int line = image.getRGB((int) (2 * frame.x().toPage(1.5)), row) & 0xFFFFFF;
            assertThat(line).isEqualTo(Colour.RED.toAwt().getRGB() & 0xFFFFFF);
            int points = image.getRGB((int) (2 * frame.x().toPage(0.5)), row);
            assertThat((points & 0xFF) - (points >> 16 & 0xFF)).as("blueness").isGreaterThan(80);
        }
    }

    @Test
    void svgHoldsItsImagesAndItsTitleAndNoFonts() throws IOException {
        byte[] bytes = new FigureWriter().render(cloud(3000), FigureFormat.SVG);
        String svg = new String(bytes, StandardCharsets.UTF_8);
        assertThat(svg)
                .contains("R_K in a scan</title", "data:image/png;base64,", "viewBox=")
                .doesNotContain("<text");
    }

    @Test
    void pngHasTheAskedResolution() throws IOException {
        byte[] png = new FigureWriter(300).render(cloud(100), FigureFormat.PNG);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(86 / 25.4 * 300));
    }

    @Test
    void writesAllFormatsAndNothingElse() throws IOException {
        Path out = folder.resolve("out");
        assertThat(new FigureWriter().writeAll(cloud(100), out, "fig2"))
                .containsExactly(
                        out.resolve("fig2.pdf"), out.resolve("fig2.svg"), out.resolve("fig2.png"));
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).hasSize(3).allMatch(file -> file.toFile().length() > 1000);
        }
    }

    @Test
    void aFailureLeavesNoFile() throws IOException {
        Figure broken =
                Figure.of(
                        Panel.of(Axis.linear("x"), Axis.linear("y"))
                                .add(Line.between(0, 0, 1, 1).label("\\sqrt{")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureWriter().write(broken, folder.resolve("broken.pdf")));
        Path taken = folder.resolve("taken.pdf");
        Files.createDirectories(taken.resolve("inside"));
        assertThatThrownBy(() -> new FigureWriter().write(cloud(10), taken))
                .isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(taken);
        }
    }
}
