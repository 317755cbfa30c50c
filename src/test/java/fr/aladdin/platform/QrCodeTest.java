package fr.aladdin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int SCALE = 4;

    @Test
    void a_reader_finds_the_address_again() throws Exception {
        String address = "https://aladdin.example/signin/qr?c=AbC-_123";
        QrCode code = QrCode.of(address);
        int size = code.size() * SCALE;
        int[] pixels = new int[size * size];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = code.dark(i % size / SCALE, i / size / SCALE) ? 0xFF000000 : 0xFFFFFFFF;
        }
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels)));
        assertThat(new QRCodeReader()
                        .decode(bitmap, Map.of(DecodeHintType.PURE_BARCODE, true))
                        .getText())
                .isEqualTo(address);
    }

    @Test
    void the_drawing_has_a_quiet_zone_of_four_modules() {
        QrCode code = QrCode.of("a");
        assertThat(code.dark(3, 4)).isFalse();
        assertThat(code.dark(4, 4)).isTrue();
        assertThat(code.path()).startsWith("M4 4h7v1h-7z");
    }
}
