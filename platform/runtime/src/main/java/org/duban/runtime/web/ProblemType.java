package org.duban.runtime.web;

import java.util.Locale;

/** Every kind of problem that Duban answers with, and its status. */
public enum ProblemType {
    MALFORMED(400, "The request can't be read", "请求无法读取"),
    UNAUTHENTICATED(401, "Sign in first", "请先登录"),
    FORBIDDEN(403, "You may not do this", "您无权执行此操作"),
    NOT_FOUND(404, "There is no such thing", "未找到所请求的内容"),
    METHOD_NOT_ALLOWED(405, "This can't be done here", "不支持该请求方法"),
    NOT_ACCEPTABLE(406, "Not available in that form", "无法以所要求的格式提供"),
    WRONG_STATE(409, "Its state does not allow this", "当前状态不允许此操作"),
    CONFLICT(409, "This contradicts what is there", "与现有数据冲突"),
    STILL_RUNNING(409, "The first such request is still running", "相同的请求仍在处理中"),
    STALE(412, "It has changed since you read it", "内容已被他人修改"),
    TOO_LARGE(413, "That is too large", "内容过大"),
    ADDRESS_TOO_LONG(414, "That address is too long", "地址过长"),
    UNSUPPORTED_MEDIA_TYPE(415, "That form is not taken here", "不支持该内容类型"),
    INVALID(422, "Some values are not valid", "部分内容无效"),
    NO_TEXT(422, "There is no text in that file", "文件中没有文字"),
    ENCRYPTED(422, "That file is encrypted", "文件已加密"),
    BROKEN_FILE(422, "That file is broken", "文件已损坏"),
    UNPACKS_TOO_LARGE(422, "That file unpacks to far too much", "文件解压后过大"),
    CLASSIFIED(422, "Classified material is not taken here", "不得录入涉密内容"),
    KEY_REUSED(422, "That Idempotency-Key stands for another request", "该幂等键已用于其他请求"),
    PRECONDITION_REQUIRED(428, "Say which version you mean", "请注明所依据的版本"),
    TOO_MANY_REQUESTS(429, "Too many requests", "请求过于频繁"),
    HEADERS_TOO_LARGE(431, "Those headers are too large", "请求头过大"),
    INTERNAL(500, "Something went wrong here", "系统内部错误"),
    UNAVAILABLE(503, "Not available just now", "服务暂不可用");

    private final int status;
    private final Text title;

    ProblemType(int status, String en, String zh) {
        this.status = status;
        this.title = new Text(en, zh);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What is wrong, without the particulars. */
    public Text title() {
        return title;
    }

    /** The {@code type} member: a name that stays the same for good. */
    public String uri() {
        return "urn:duban:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
