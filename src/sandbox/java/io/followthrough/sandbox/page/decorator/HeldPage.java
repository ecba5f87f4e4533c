package io.followthrough.sandbox.page.decorator;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Keeps what a plugin answers back, if it is HTML; anything else goes through. */
final class HeldPage extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private boolean held;
  private @Nullable PrintWriter writer;
  private @Nullable ServletOutputStream stream;

  HeldPage(HttpServletResponse response) {
    super(response);
  }

  /** Whether there is a page that was not sent yet. */
  boolean isHeld() {
    return held;
  }

  /** What was written so far. */
  String text() {
    if (writer != null) {
      writer.flush();
    }
    return bytes.toString(charset());
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (!isHtml()) {
      return super.getWriter();
    }
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(hold(), charset()));
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (!isHtml()) {
      return super.getOutputStream();
    }
    if (stream == null) {
      stream = new HeldBytes(hold());
    }
    return stream;
  }

  /** The frame makes the page longer. */
  @Override
  public void setContentLength(int length) {
    if (!isHtml()) {
      super.setContentLength(length);
    }
  }

  @Override
  public void sendError(int status, @Nullable String message) throws IOException {
    held = false;
    super.sendError(status, message);
  }

  @Override
  public void sendError(int status) throws IOException {
    held = false;
    super.sendError(status);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    held = false;
    super.sendRedirect(location);
  }

  private ByteArrayOutputStream hold() {
    held = true;
    return bytes;
  }

  private boolean isHtml() {
    var type = getContentType();
    return held || type != null && type.startsWith("text/html");
  }

  private Charset charset() {
    return Charset.forName(getCharacterEncoding());
  }

  /** Writes into memory. */
  private static final class HeldBytes extends ServletOutputStream {

    private final ByteArrayOutputStream bytes;

    HeldBytes(ByteArrayOutputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(int one) {
      bytes.write(one);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("A page of a plugin is not written asynchronously");
    }
  }
}
