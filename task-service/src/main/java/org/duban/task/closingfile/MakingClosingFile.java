package org.duban.task.closingfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.runtime.json.EventJson;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;
import org.duban.task.evidence.EvidenceView;
import org.duban.task.evidence.store.EvidenceStore;

/** Makes the closing file of what was gathered. */
@ApplicationScoped
class MakingClosingFile {
    private final EvidenceStore store;
    private final CityClock clock;
    private final ReportPage report;

    MakingClosingFile(EvidenceStore store, CityClock clock, ReportPage report) {
        this.store = store;
        this.clock = clock;
        this.report = report;
    }

    /** @throws Problem 409 naming a file that is no longer what was handed in */
    ClosingFile of(Dossier dossier, SigningKey key, Locale language) {
        Instant now = clock.now();
        List<Part> files = new ArrayList<>();
        files.add(Part.of("report.html", utf8(report.of(dossier, now, language))));
        files.add(Part.of("trace.json", utf8(EventJson.write(TraceFile.of(dossier)))));
        files.addAll(evidence(dossier.evidence()));
        byte[] manifest = utf8(EventJson.write(new Manifest(
                Manifest.FORMAT,
                dossier.task().id(),
                dossier.task().number(),
                dossier.facts().size(),
                dossier.firstSealed(),
                dossier.head(),
                files,
                now,
                key.id())));
        Part signature = Part.of("manifest.sig", key.sign(manifest));
        return new ClosingFile(Part.of("manifest.json", manifest), signature, files, now);
    }

    /** The same file handed in twice under one name is in the zip once. */
    private List<Part> evidence(List<EvidenceView> handedIn) {
        Map<String, Part> parts = new HashMap<>();
        List<Part> inOrder = new ArrayList<>();
        for (EvidenceView one : handedIn) {
            String name = EvidencePart.name(one);
            if (!parts.containsKey(name)) {
                Part part = new Part(name, one.size(), one.sha256(), () -> store.open(one.sha256()));
                requireWhole(part, one);
                parts.put(name, part);
                inOrder.add(part);
            }
        }
        return inOrder;
    }

    private static void requireWhole(Part part, EvidenceView evidence) {
        if (!part.isWhole()) {
            throw Problem.of(
                            ProblemType.CONFLICT,
                            Text.of(
                                    "The stored file \"%s\" is not what was handed in.",
                                    "存储的文件“%s”与提交时不一致。", evidence.name()))
                    .with("evidence", evidence.id().toString());
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
