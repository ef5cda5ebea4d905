package org.duban.meeting.department;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.contracts.department.DepartmentChanged;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A department as task-service last published it. */
@Entity
class Department extends PanacheEntityBase {
    @Id
    private String code;

    private String nameZh;
    private String nameEn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    private boolean retired;

    protected Department() {}

    Department(String code) {
        this.code = code;
    }

    static List<Department> active() {
        return list("not retired");
    }

    void learn(DepartmentChanged state) {
        nameZh = state.names().zh();
        nameEn = state.names().en();
        aliases = List.copyOf(state.aliases());
        retired = state.retired();
    }

    String code() {
        return code;
    }

    /** In that language, else in the other, else its code. */
    String name(Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        return Stream.of(chinese ? nameZh : nameEn, chinese ? nameEn : nameZh)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(code);
    }

    /** Every name that minutes may call it by. */
    Stream<String> calledBy() {
        return Stream.concat(Stream.of(nameZh, nameEn).filter(Objects::nonNull), aliases.stream());
    }
}
