package org.scorebook.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BesideTest {
  /** More than there are ever threads. */
  private static final int MANY = 4;

  @Test
  void whatIsMadeIsThereWhenItIsAskedForAndAgain() throws Exception {
    Beside<List<String>> made = Beside.begin(ArrayList::new);
    assertThat(made.get()).isEmpty();
    assertThat(made.get()).isSameAs(made.get());
  }

  @Test
  void whatNobodyHasBegunIsMadeByWhoAsksForIt() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    List<Beside<Boolean>> busy = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      busy.add(Beside.begin(() -> waited(end)));
    }
    assertThat(Beside.begin(Thread::currentThread).get()).isSameAs(Thread.currentThread());
    end.countDown();
    for (Beside<Boolean> each : busy) {
      assertThat(each.get()).isTrue();
    }
  }

  private static boolean waited(CountDownLatch end) {
    try {
      end.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
