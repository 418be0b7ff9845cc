package org.scorebook.mail.graph;

import com.fasterxml.jackson.databind.JsonNode;
import org.scorebook.mail.server.FailureCause;

/**
 * What the service answered.
 *
 * @param status of HTTP
 * @param body empty where there was none or it was no JSON
 */
record GraphAnswer(int status, JsonNode body) {

  boolean isGood() {
    return status >= 200 && status < 300;
  }

  /** To be tried again later, and sure not to have been done. */
  boolean isThrottled() {
    return status == 429 || status == 503;
  }

  /** Whether something may have been done although it failed. */
  boolean leavesOpen() {
    return status >= 500 && !isThrottled();
  }

  /** Whether another letter would fare no better. */
  boolean isForAll() {
    return status == 401 || status == 403 || (status == 404 && !code().equals("ErrorItemNotFound"));
  }

  String id() {
    return body.path("id").asText("");
  }

  /** Its own words, status first. */
  String words() {
    String message = FailureCause.oneLine(body.path("error").path("message").asText(""));
    return FailureCause.oneLine(status + " " + code()) + (message.isEmpty() ? "" : ": " + message);
  }

  private String code() {
    return FailureCause.oneLine(body.path("error").path("code").asText(""));
  }
}
