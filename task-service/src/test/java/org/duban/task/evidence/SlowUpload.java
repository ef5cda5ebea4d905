package org.duban.task.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.duban.devkit.test.Identities;

/** An upload of which the test sends as much as it likes, and sees when it is answered. */
final class SlowUpload implements AutoCloseable {
    private final Socket socket;
    private final OutputStream out;
    private final CompletableFuture<String> answer = new CompletableFuture<>();

    private SlowUpload(Socket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
    }

    static SlowUpload begun(String username, String task, String header) throws IOException {
        SlowUpload upload = new SlowUpload(new Socket("localhost", RestAssured.port));
        String head = String.join(
                "\r\n",
                "POST /api/v1/tasks/" + task + "/evidence?name=lamp.png HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + Identities.token(username),
                "Content-Type: application/octet-stream",
                header,
                "",
                "");
        upload.out.write(head.getBytes(US_ASCII));
        upload.out.flush();
        Thread reader = new Thread(upload::read, "upload-answer");
        reader.setDaemon(true);
        reader.start();
        return upload;
    }

    private void read() {
        StringBuilder said = new StringBuilder();
        byte[] piece = new byte[4096];
        try {
            InputStream in = socket.getInputStream();
            for (int read = in.read(piece); read >= 0 && !said.toString().contains("\"instance\""); ) {
                said.append(new String(piece, 0, read, UTF_8));
                read = said.toString().contains("\"instance\"") ? -1 : in.read(piece);
            }
            answer.complete(said.toString());
        } catch (IOException e) {
            answer.completeExceptionally(e);
        }
    }

    void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    void sendChunk(byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(US_ASCII));
        out.flush();
    }

    boolean isAnswered() {
        return answer.isDone();
    }

    String answer() throws Exception {
        return answer.get(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
