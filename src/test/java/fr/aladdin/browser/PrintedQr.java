package fr.aladdin.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The QR code of a card as a telephone reads it from the sheet. */
final class PrintedQr {

    private static final int SCALE = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    private PrintedQr() {}

    /** The address in the first code on a sheet of cards. */
    static String read(Document sheet) {
        Element drawing = sheet.expectFirst("svg.qr");
        int modules = Integer.parseInt(drawing.attr("viewBox").replaceFirst(".* ", ""));
        int size = modules * SCALE;
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFFFF);
        RUN.matcher(drawing.expectFirst("path").attr("d")).results().forEach(run -> paint(pixels, size, run));
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels))),
                            // an upright drawing: looking for the corners as in a photo misses one code in 200
                            Map.of(DecodeHintType.PURE_BARCODE, true))
                    .getText();
        } catch (ReaderException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void paint(int[] pixels, int size, MatchResult run) {
        int from = Integer.parseInt(run.group(1)) * SCALE;
        int top = Integer.parseInt(run.group(2)) * SCALE;
        int to = from + Integer.parseInt(run.group(3)) * SCALE;
        for (int y = top; y < top + SCALE; y++) {
            Arrays.fill(pixels, y * size + from, y * size + to, 0xFF000000);
        }
    }
}
