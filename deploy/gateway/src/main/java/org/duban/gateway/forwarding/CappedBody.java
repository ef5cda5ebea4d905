package org.duban.gateway.forwarding;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body that fails once it is longer than allowed: a chunked one does not say its length beforehand. */
final class CappedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long most;
    private Handler<Throwable> failed;
    private long seen;

    CappedBody(ReadStream<Buffer> body, long most) {
        this.body = body;
        this.most = most;
    }

    boolean exceeded() {
        return seen > most;
    }

    @Override
    public CappedBody handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        boolean fine = !exceeded();
        seen += chunk.length();
        if (!exceeded()) {
            handler.handle(chunk);
        } else if (fine && failed != null) {
            failed.handle(new IllegalStateException("body longer than " + most + " bytes"));
        }
    }

    @Override
    public CappedBody exceptionHandler(Handler<Throwable> handler) {
        failed = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public CappedBody pause() {
        body.pause();
        return this;
    }

    @Override
    public CappedBody resume() {
        body.resume();
        return this;
    }

    @Override
    public CappedBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public CappedBody endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
