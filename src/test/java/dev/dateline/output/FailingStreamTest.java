package dev.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.Chronology;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailingStreamTest {

  @ParameterizedTest
  @EnumSource(Format.class)
  void fullDiskIsNeverPassedOver(Format format) throws IOException {
    Chronology chronology = SampleChronology.of();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    format.writer(SampleChronology.options()).write(chronology, whole);
    // A workbook takes its time.
    int coarseness = format.isBinary() ? 4 : 50;
    for (int room = 0; room < whole.size(); room += 1 + room / coarseness) {
      OutputStream disk = new Disk(room);
      assertThatThrownBy(() -> format.writer(SampleChronology.options()).write(chronology, disk))
          .isInstanceOf(IOException.class)
          .hasMessage("No space left on device");
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void streamIsLeftOpen(Format format) throws IOException {
    Disk disk = new Disk(1 << 20);
    format.writer(SampleChronology.options()).write(SampleChronology.of(), disk);
    assertThat(disk.closed).isFalse();
  }

  private static final class Disk extends OutputStream {
    private int room;
    private boolean closed;

    Disk(int room) {
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      if (room-- <= 0) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
