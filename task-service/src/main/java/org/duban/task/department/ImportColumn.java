package org.duban.task.department;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.contracts.department.ContactRole;

/** The columns that a list of departments may have, by their names in both languages. */
enum ImportColumn {
    CODE("code", "代码", "单位代码"),
    NAME_ZH("nameZh", "中文名称", "名称", "单位名称"),
    NAME_EN("nameEn", "英文名称"),
    ALIASES("aliases", "别名", "简称"),
    KIND("kind", "类型", "单位类型"),
    PARENT("parent", "上级单位", "上级单位代码"),
    LEADER("leader", "分管领导"),
    OFFICER_USERNAME("officerUsername", "承办人账号"),
    OFFICER_NAME("officerName", "承办人姓名", "承办人"),
    OFFICER_EMAIL("officerEmail", "承办人邮箱"),
    OFFICER_PHONE("officerPhone", "承办人电话"),
    HEAD_USERNAME("headUsername", "负责人账号"),
    HEAD_NAME("headName", "负责人姓名", "负责人"),
    HEAD_EMAIL("headEmail", "负责人邮箱"),
    HEAD_PHONE("headPhone", "负责人电话");

    private final String english;
    private final List<String> chinese;

    ImportColumn(String english, String... chinese) {
        this.english = english;
        this.chinese = List.of(chinese);
    }

    /** Its name in a template. */
    String title(Locale language) {
        return language.getLanguage().equals("zh") ? chinese.get(0) : english;
    }

    /** The column that a header names, whatever its case and blanks. */
    static Optional<ImportColumn> of(String header) {
        String plain = header.replaceAll("[\\s_*-]", "");
        return Arrays.stream(values())
                .filter(column -> column.english.equalsIgnoreCase(plain) || column.chinese.contains(plain))
                .findFirst();
    }

    /** Username, name, e-mail and phone of those who play that part. */
    static List<ImportColumn> of(ContactRole role) {
        return role == ContactRole.OFFICER
                ? List.of(OFFICER_USERNAME, OFFICER_NAME, OFFICER_EMAIL, OFFICER_PHONE)
                : List.of(HEAD_USERNAME, HEAD_NAME, HEAD_EMAIL, HEAD_PHONE);
    }
}
