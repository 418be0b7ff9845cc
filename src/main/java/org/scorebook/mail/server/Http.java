package org.scorebook.mail.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.UnusableFileException;

/**
 * Web requests that end: the whole answer must come in time, and it must be small. Certificates are
 * checked and no other address is followed.
 */
public final class Http {
  private static final int LARGEST_ANSWER = 1_000_000;

  private final HttpClient client;
  private final Duration timeout;

  public Http(MailSettings settings) throws UnusableFileException {
    this.timeout = settings.timeout();
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(MailConnection.CONNECT)
            .sslContext(Trust.context(settings.caFile()))
            .build();
  }

  /**
   * Sends a request once.
   *
   * @throws IOException when no whole answer came in time, or too large a one
   */
  public HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    // The client's own time limit ends when an answer begins.
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.timeout(timeout).build(), head -> new SmallBody());
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      HttpTimeoutException late = new HttpTimeoutException("no answer in time");
      late.initCause(e);
      throw late;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException known ? known : new IOException(e.getCause());
    }
  }

  /** Takes a body in, up to a limit. */
  private static final class SmallBody implements BodySubscriber<byte[]> {
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Flow.@Nullable Subscription subscription;

    @Override
    public CompletionStage<byte[]> getBody() {
      return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      for (ByteBuffer buffer : buffers) {
        byte[] some = new byte[buffer.remaining()];
        buffer.get(some);
        bytes.writeBytes(some);
      }
      if (bytes.size() > LARGEST_ANSWER) {
        if (subscription != null) {
          subscription.cancel();
        }
        whole.completeExceptionally(new IOException("its answer is too large"));
      }
    }

    @Override
    public void onError(Throwable broken) {
      whole.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
      whole.complete(bytes.toByteArray());
    }
  }
}
