package org.duban.bench.least;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is asked for. */
public record NewTask(
        String kind,
        String title,
        String requirement,
        String leadDepartment,
        List<String> coDepartments,
        LocalDate deadline,
        Map<String, String> source) {}
