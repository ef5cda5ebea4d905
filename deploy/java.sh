# What the scripts in deploy/ have in common. Sourced by them; they set $home, the checkout, and fail, which says why
# and ends. Leaves the program in $java, the class path in $classpath.

# The JDK of JAVA_HOME if that is set, the one on the PATH otherwise, as Maven does it.
find_java() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
  else
    java=$(command -v java) || fail "No Java found. Install a JDK 17 or newer and put it on the PATH, or set JAVA_HOME."
  fi
  version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')
  case $version in
    '' | 1.* | *[!0-9]*) fail "$java is Java ${version:-of an unknown version}; Duban needs a JDK 17 or newer." ;;
  esac
  [ "$version" -ge 17 ] || fail "$java is Java $version; Duban needs a JDK 17 or newer."
}

# is_built MAIN [APPLICATION]: the services, the application and the main program of deploy/ are there, and no source or pom is
# newer than the main program's class path, which a build writes last.
is_built() {
  classpath=$home/deploy/$1/target/classpath
  [ -s "$classpath" ] || return 1
  for module in meeting-service task-service notification-service ${2:+"deploy/$2"}; do
    [ -f "$home/$module/target/quarkus-app/quarkus-run.jar" ] || return 1
  done
  tr ':' '\n' <"$classpath" | while read -r jar; do [ -f "$jar" ] || exit 1; done || return 1
  [ -z "$(find "$home/pom.xml" "$home"/*-service "$home/platform" "$home/deploy/$1" ${2:+"$home/deploy/$2"} \
    \( -name target -o -path '*/src/test' \) -prune -o -type f -newer "$classpath" -print 2>/dev/null | head -n 1)" ]
}
