package org.kinvis.app.figure;

import java.awt.Image;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.DefaultImageHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A figure as SVG: letters as outlines, images inside the file. */
final class SvgOutput {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgOutput() {}

    static byte[] render(FigureLayout layout) throws IOException {
        Document document =
                GenericDOMImplementation.getDOMImplementation()
                        .createDocument(NAMESPACE, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Kinvis");
        context.setImageHandler(new InlinePng());
        SVGGraphics2D graphics = new SVGGraphics2D(context, true);
        FigurePainter.paint(layout, graphics, layout.figure().style().pointDpi());
        Element root = graphics.getRoot();
        root.setAttribute("width", number(layout.width()) + "pt");
        root.setAttribute("height", number(layout.height()) + "pt");
        root.setAttribute(
                "viewBox", "0 0 " + number(layout.width()) + " " + number(layout.height()));
        if (!layout.figure().title().isEmpty()) {
            Element title = document.createElementNS(NAMESPACE, "title");
            title.setTextContent(layout.figure().title());
            root.insertBefore(title, root.getFirstChild());
        }
        StringWriter text = new StringWriter();
        graphics.stream(root, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /**
     * Puts images into the file as PNG; Batik's own way to do it needs its codecs, a library more.
     */
    private static final class InlinePng extends DefaultImageHandler {

        private static final String XLINK = "http://www.w3.org/1999/xlink";

        @Override
        protected void handleHREF(Image image, Element element, SVGGeneratorContext context)
                throws SVGGraphics2DIOException {
            if (!(image instanceof RenderedImage pixels)) {
                throw new IllegalArgumentException("svg: an image without pixels: " + image);
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            try {
                ImageIO.write(pixels, "png", png);
            } catch (IOException e) {
                throw new SVGGraphics2DIOException("png", e);
            }
            String content = Base64.getEncoder().encodeToString(png.toByteArray());
            element.setAttributeNS(XLINK, "xlink:href", "data:image/png;base64," + content);
        }
    }
}
