#!/bin/sh
# Makes the keystores of the mail tests anew: an authority of our own, and three servers that it
# vouches for: "localhost", one of another name, and one whose time has run out. Test use only.
set -eu
cd "$(dirname "$0")"
rm -f ./*.p12 ca.pem
start="2020/01/01 00:00:00"
pass="-storepass test-only -storetype PKCS12"
new() { keytool -genkeypair -keyalg RSA -keysize 2048 $pass "$@"; }
new -keystore ca.p12 -alias ca -dname "CN=Scorebook test authority" -ext bc:c -startdate "$start" -validity 12000
keytool -exportcert -rfc -keystore ca.p12 $pass -alias ca -file ca.pem
server() { # NAME SUBJECT-ALTERNATIVE-NAMES DAYS
  new -keystore "$1.p12" -alias server -dname "CN=$1" -validity 12000
  keytool -certreq -keystore "$1.p12" $pass -alias server |
    keytool -gencert -rfc -keystore ca.p12 $pass -alias ca -ext "san=$2" -startdate "$start" \
      -validity "$3" >"$1.crt"
  cat ca.pem "$1.crt" | keytool -importcert -noprompt -keystore "$1.p12" $pass -alias server
  rm "$1.crt"
}
server localhost dns:localhost,ip:127.0.0.1 12000
server elsewhere dns:wrong.example 12000
server expired dns:localhost,ip:127.0.0.1 1
rm ca.p12
