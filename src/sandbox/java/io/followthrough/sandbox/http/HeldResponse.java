package io.followthrough.sandbox.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an answer that fits the server's buffer from being sent until the request is over, whoever
 * flushes or closes it, so that a header can still be added.
 */
final class HeldResponse extends HttpServletResponseWrapper {

  private @Nullable ServletOutputStream stream;
  private @Nullable PrintWriter writer;

  HeldResponse(HttpServletResponse response) {
    super(response);
  }

  /** The server sends an answer once it has the length it was told; without, it counts itself. */
  @Override
  public void setContentLength(int length) {
    setContentLengthLong(length);
  }

  @Override
  public void setContentLengthLong(long length) {
    if (length > getBufferSize()) {
      super.setContentLengthLong(length);
    }
  }

  @Override
  public void setHeader(String name, String value) {
    if (!name.equalsIgnoreCase("Content-Length")) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (!name.equalsIgnoreCase("Content-Length")) {
      super.addHeader(name, value);
    }
  }

  @Override
  public void flushBuffer() {
    // Held back.
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new HeldStream(super.getOutputStream());
    }
    return stream;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      writer = new PrintWriter(new HeldWriter(super.getWriter()));
    }
    return writer;
  }

  @Override
  public void reset() {
    super.reset();
    stream = null;
    writer = null;
  }

  /** Hands on what a writer wrote, and nothing else. */
  private static final class HeldWriter extends Writer {

    private final PrintWriter sent;

    HeldWriter(PrintWriter sent) {
      this.sent = sent;
    }

    @Override
    public void write(char[] text, int from, int length) {
      sent.write(text, from, length);
    }

    @Override
    public void flush() {
      // Held back.
    }

    @Override
    public void close() {
      // Held back.
    }
  }

  /** Hands on what a stream wrote, and nothing else. */
  private static final class HeldStream extends ServletOutputStream {

    private final ServletOutputStream sent;

    HeldStream(ServletOutputStream sent) {
      this.sent = sent;
    }

    @Override
    public void write(int one) throws IOException {
      sent.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      sent.write(bytes, from, length);
    }

    @Override
    public void flush() {
      // Held back.
    }

    @Override
    public void close() {
      // Held back.
    }

    @Override
    public boolean isReady() {
      return sent.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      sent.setWriteListener(listener);
    }
  }
}
