package dev.quire.examples.vendorserver;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

/** Opaque page tokens: a position in the list of one invoice, of no use for another. */
final class PageTokens {
    private final String invoice;

    PageTokens(String invoice) {
        this.invoice = invoice;
    }

    /** A token for a position; the serial number makes tokens for the same position differ. */
    String token(int position, int serial) {
        String plain = position + ":" + serial;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((plain + ":" + check(plain)).getBytes(StandardCharsets.US_ASCII));
    }

    /** The position that a token stands for. */
    int position(String token) {
        return part(token, 0);
    }

    /** The serial number of a token. */
    int serial(String token) {
        return part(token, 1);
    }

    private int part(String token, int index) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
            String[] parts = text.split(":");
            if (parts.length == 3 && parts[2].equals(check(parts[0] + ":" + parts[1]))) {
                return Integer.parseInt(parts[index]);
            }
        } catch (IllegalArgumentException notOurs) {
            throw refused();
        }
        throw refused();
    }

    private static Refusal refused() {
        return Refusal.parameter("pageToken", "invalid_token", "pageToken is not one of this invoice's list");
    }

    private String check(String plain) {
        CRC32 crc = new CRC32();
        crc.update((invoice + "/" + plain).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
