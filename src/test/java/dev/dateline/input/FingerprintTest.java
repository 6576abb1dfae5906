package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void everyLengthHashesAsThePlatformDoes() throws Exception {
    Random random = new Random(3);
    MessageDigest platform = MessageDigest.getInstance("SHA-256");
    for (int length = 0; length < 400; length++) {
      byte[] bytes = new byte[length + 5];
      random.nextBytes(bytes);
      platform.update(bytes, 2, length);
      assertThat(Sha256.of(bytes, 2, 2 + length)).isEqualTo(platform.digest());
    }
  }

  @Test
  void longRunsGiveTheSame() throws Exception {
    byte[] bytes = new byte[1_500_000];
    new Random(5).nextBytes(bytes);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    String expected = HexFormat.of().formatHex(hash);
    Fingerprint fingerprint = new Fingerprint();
    for (int i = 0; i < 3; i++) {
      assertThat(fingerprint.of(bytes, 0, bytes.length)).isEqualTo(expected);
    }
  }
}
