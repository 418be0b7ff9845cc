package org.scorebook.mail.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThisComputerTest {
  @ParameterizedTest
  @CsvSource({
    "pc7.council.example.org, 10.0.0.7, pc7.council.example.org",
    "pc7, 10.0.0.7, [10.0.0.7]",
    "localhost, 127.0.0.1, [127.0.0.1]",
    "localhost.localdomain, 127.0.0.1, [127.0.0.1]",
    "10.0.0.7, 10.0.0.7, [10.0.0.7]",
    "pc_7.example.org, 10.0.0.7, [10.0.0.7]",
    "'', ::1, [IPv6:0:0:0:0:0:0:0:1]"
  })
  void aStrictServerTakesIt(String name, String address, String told) throws Exception {
    assertThat(ThisComputer.name(name, InetAddress.getByName(address))).isEqualTo(told);
  }
}
