package org.kinvis.app.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** A figure as PNG, on white, with its resolution and title in the metadata. */
final class PngOutput {

    private static final double METRES_PER_INCH = 0.0254;
    private static final String METADATA = "javax_imageio_png_1.0";

    private PngOutput() {}

    static byte[] render(FigureLayout layout, int dpi) throws IOException {
        BufferedImage image = image(layout, dpi);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(image),
                            writer.getDefaultWriteParam());
            metadata.mergeTree(METADATA, description(layout.figure().title(), dpi));
            writer.setOutput(output);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The figure on white. */
    static BufferedImage image(FigureLayout layout, int dpi) {
        double perPoint = dpi / 72.0;
        int width = (int) Math.ceil(layout.width() * perPoint);
        int height = (int) Math.ceil(layout.height() * perPoint);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        Rendering.prepare(graphics);
        graphics.scale(perPoint, perPoint);
        FigurePainter.paint(layout, graphics, dpi);
        graphics.dispose();
        return image;
    }

    private static IIOMetadataNode description(String title, int dpi) {
        String perMetre = Long.toString(Math.round(dpi / METRES_PER_INCH));
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        IIOMetadataNode resolution = new IIOMetadataNode("pHYs");
        resolution.setAttribute("pixelsPerUnitXAxis", perMetre);
        resolution.setAttribute("pixelsPerUnitYAxis", perMetre);
        resolution.setAttribute("unitSpecifier", "meter");
        root.appendChild(resolution);
        if (!title.isEmpty()) {
            IIOMetadataNode texts = new IIOMetadataNode("iTXt");
            IIOMetadataNode text = new IIOMetadataNode("iTXtEntry");
            text.setAttribute("keyword", "Title");
            text.setAttribute("compressionFlag", "FALSE");
            text.setAttribute("compressionMethod", "0");
            text.setAttribute("languageTag", "");
            text.setAttribute("translatedKeyword", "");
            text.setAttribute("text", title);
            texts.appendChild(text);
            root.appendChild(texts);
        }
        return root;
    }
}
