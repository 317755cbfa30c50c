package fr.aladdin.platform;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code: dark and light modules, with the quiet zone of four modules that readers need (ISO/IEC 18004). */
public final class QrCode {

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    /** Correction level M: a code still opens when 15 % of it is worn or stained. */
    public static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("does not fit into a QR code", tooLong);
        }
    }

    /** Modules on each side, quiet zone included. */
    public int size() {
        return modules.getWidth();
    }

    public boolean dark(int column, int row) {
        return modules.get(column, row);
    }

    /** The dark modules as an SVG path, one module a unit. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                int run = 0;
                while (column + run < size() && dark(column + run, row)) {
                    run++;
                }
                if (run > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(column, row, run, run));
                    column += run;
                }
            }
        }
        return path.toString();
    }
}
