package org.duban.local;

/** The last words of a start: where everything is and how to sign in. */
final class Welcome {
    private Welcome() {}

    static String text(Stack stack, Ports ports, DataFolder data, String seconds) {
        return """

                Duban 督办 is ready after %s.

                  Console and API       %s
                  meeting-service       %s/q/swagger-ui
                  task-service          %s/q/swagger-ui
                  notification-service  %s/q/swagger-ui
                  PostgreSQL            127.0.0.1:%d   Kafka  127.0.0.1:%d
                  Logs                  %s/logs

                Sign in to the console as secretary, supervisor, supervisor2, leader, auditor,
                system, officer.CODE or head.CODE (CODE a department, such as FGW).
                Programs ask for a token:
                  curl -s -H 'Content-Type: application/json' -d '{"username": "supervisor"}' %s/demo/token

                Ctrl-C stops everything; the data stays (--fresh starts empty).
                """.formatted(
                        seconds,
                        stack.address(Part.GATEWAY),
                        stack.address(Part.MEETING),
                        stack.address(Part.TASK),
                        stack.address(Part.NOTIFICATION),
                        ports.postgres(),
                        ports.kafka(),
                        data.root(),
                        stack.address(Part.GATEWAY));
    }
}
