import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Checks a closing file offline. Run as it is: {@code java VerifyClosingFile.java --key KEY FILE}. Says in one line that
 * all is as it was signed (exit 0), or what was changed first (exit 1); 2 means that it was asked wrongly.
 */
public final class VerifyClosingFile {
    private static final String FORMAT = "duban-closing-file/1";
    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "manifest.sig";
    private static final String TRACE = "trace.json";
    private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);

    private final ZipFile zip;
    private final Map<String, Object> manifest;

    private VerifyClosingFile(ZipFile zip, Map<String, Object> manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Something is not as it was signed. */
    private static final class Changed extends RuntimeException {
        Changed(String what) {
            super(what);
        }
    }

    public static void main(String[] arguments) {
        Path key = null;
        Path file = null;
        if (arguments.length == 3 && arguments[0].equals("--key")) {
            key = Path.of(arguments[1]);
            file = Path.of(arguments[2]);
        } else if (arguments.length == 3 && arguments[1].equals("--key")) {
            file = Path.of(arguments[0]);
            key = Path.of(arguments[2]);
        } else {
            System.err.println("Usage: deploy/verify-closing-file --key KEY FILE");
            System.exit(2);
        }
        System.exit(verify(key, file));
    }

    private static int verify(Path keyFile, Path file) {
        String pem;
        PublicKey key;
        try {
            pem = Files.readString(keyFile);
            key = publicKey(pem);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            System.err.println("deploy/verify-closing-file: " + keyFile + " is no Ed25519 public key in PEM.");
            return 2;
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            System.err.println("deploy/verify-closing-file: there is no file " + file + ".");
            return 2;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            requireOneReading(zip, file);
            OUT.println(signed(zip, key, pem).check());
            return 0;
        } catch (Changed changed) {
            OUT.println("CHANGED: " + changed.getMessage());
        } catch (IOException | GeneralSecurityException | ClassCastException | NullPointerException e) {
            OUT.println("CHANGED: it can't be read as a closing file: " + e.getMessage());
        }
        return 1;
    }

    private static PublicKey publicKey(String pem) throws GeneralSecurityException {
        String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        byte[] encoded = Base64.getDecoder().decode(base64);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** Programs that read a zip from its start and those that read its directory have to see the same. */
    private static void requireOneReading(ZipFile zip, Path file) throws IOException {
        List<String> listed = new ArrayList<>();
        zip.stream().map(ZipEntry::getName).forEach(listed::add);
        Set<String> names = new HashSet<>();
        for (String name : listed) {
            if (!names.add(name)) {
                throw new Changed(name + " is there twice.");
            }
        }
        List<String> found = new ArrayList<>();
        try (ZipInputStream stream = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                found.add(entry.getName());
            }
        }
        if (!found.equals(listed)) {
            throw new Changed("the zip's directory is not that of its files.");
        }
    }

    private static VerifyClosingFile signed(ZipFile zip, PublicKey key, String pem)
            throws IOException, GeneralSecurityException {
        byte[] manifest = bytes(zip, MANIFEST);
        byte[] signature = bytes(zip, SIGNATURE);
        if (!verifies(key, manifest, signature)) {
            throw new Changed(unsigned(manifest, sha256(normal(pem).getBytes(UTF_8))));
        }
        Map<String, Object> read = Json.object(new String(manifest, UTF_8));
        if (!FORMAT.equals(read.get("format"))) {
            throw new Changed("this program reads " + FORMAT + ", the file is " + read.get("format") + ".");
        }
        return new VerifyClosingFile(zip, read);
    }

    private static boolean verifies(PublicKey key, byte[] manifest, byte[] bytes) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(manifest);
        try {
            return signature.verify(bytes);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static String unsigned(byte[] manifest, String given) {
        String named = null;
        try {
            named = String.valueOf(Json.object(new String(manifest, UTF_8)).get("keyId"));
        } catch (Changed unreadable) {
            // Then it can't tell.
        }
        return given.equals(named)
                ? "manifest.sig is not the signature of manifest.json."
                : "the signature was not made with this key; manifest.json names key " + named + ", given was " + given + ".";
    }

    /** As the service gives it out. */
    private static String normal(String pem) {
        return pem.replace("\r", "").strip() + "\n";
    }

    private String check() throws IOException {
        Map<String, Map<String, Object>> files = files();
        requireSameFiles(files.keySet());
        List<Map<String, Object>> facts = facts();
        requireChain(facts);
        for (Map.Entry<String, Map<String, Object>> file : files.entrySet()) {
            requireWhole(file.getKey(), file.getValue());
        }
        requireEvidence(facts, files.keySet());
        Object first = manifest.get("firstSealed");
        return "OK: " + manifest.get("number") + ", " + facts.size() + " facts"
                + (first == null ? ", none chained" : first.equals(1L) ? "" : ", chained from fact " + first)
                + ", head " + manifest.get("head");
    }

    private Map<String, Map<String, Object>> files() {
        Map<String, Map<String, Object>> files = new LinkedHashMap<>();
        for (Object one : (List<?>) manifest.get("files")) {
            Map<String, Object> file = Json.members(one);
            files.put((String) file.get("name"), file);
        }
        return files;
    }

    private void requireSameFiles(Set<String> named) {
        for (String name : named) {
            if (zip.getEntry(name) == null) {
                throw new Changed(name + " is missing.");
            }
        }
        zip.stream().map(ZipEntry::getName).forEach(name -> {
            if (!named.contains(name) && !name.equals(MANIFEST) && !name.equals(SIGNATURE)) {
                throw new Changed(name + " was added.");
            }
        });
    }

    private List<Map<String, Object>> facts() throws IOException {
        List<Map<String, Object>> facts = new ArrayList<>();
        Map<String, Object> trace = Json.object(new String(bytes(zip, TRACE), UTF_8));
        for (Object fact : (List<?>) trace.get("facts")) {
            facts.add(Json.members(fact));
        }
        return facts;
    }

    private void requireChain(List<Map<String, Object>> facts) {
        long count = (Long) manifest.get("factCount");
        String head = null;
        for (int i = 0; i < facts.size(); i++) {
            head = requireFact(facts.get(i), i + 1, head);
        }
        if (facts.size() < count) {
            throw new Changed("facts " + (facts.size() + 1) + " to " + count + " are missing.");
        }
        if (facts.size() > count) {
            throw new Changed("fact " + (count + 1) + " was added.");
        }
        if (!Objects.equals(head, manifest.get("head"))) {
            throw new Changed("the facts were chained anew: the last one has hash " + head + ", signed was "
                    + manifest.get("head") + ".");
        }
    }

    /** Answers its hash. */
    private String requireFact(Map<String, Object> fact, int position, String previous) {
        String text = (String) fact.get("text");
        String hash = (String) fact.get("hash");
        Object first = manifest.get("firstSealed");
        boolean chained = first != null && position >= (Long) first;
        if (chained && !sha256(text.getBytes(UTF_8)).equals(hash)) {
            throw new Changed("fact " + fact.get("position") + " was changed.");
        }
        Map<String, Object> said = Json.object(text);
        if (!said.get("position").equals((long) position) || !fact.get("position").equals((long) position)) {
            throw new Changed("where fact " + position + " should be stands fact " + said.get("position") + ".");
        }
        if (!said.get("taskId").equals(manifest.get("taskId"))) {
            throw new Changed("fact " + position + " is another task's.");
        }
        if (!Objects.equals(said.get("previous"), chained ? previous : null) || !chained && hash != null) {
            throw new Changed("fact " + position + " does not follow the one before it.");
        }
        return hash;
    }

    private void requireWhole(String name, Map<String, Object> file) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        MessageDigest digest = digest();
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] piece = new byte[64 * 1024];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
                size += read;
            }
        } catch (IOException damaged) {
            throw new Changed(name + " was changed.");
        }
        if (!file.get("size").equals(size) || !HexFormat.of().formatHex(digest.digest()).equals(file.get("sha256"))) {
            throw new Changed(name + " was changed" + (name.equals(TRACE) ? ", though not in its facts." : "."));
        }
    }

    private static void requireEvidence(List<Map<String, Object>> facts, Set<String> files) {
        Set<String> told = new HashSet<>();
        for (Map<String, Object> fact : facts) {
            Map<String, Object> said = Json.object((String) fact.get("text"));
            if (said.get("move").equals("evidence")) {
                String hash = (String) Json.members(said.get("details")).get("sha256");
                if (files.stream().noneMatch(name -> name.startsWith("evidence/" + hash + "-"))) {
                    throw new Changed("the evidence of fact " + fact.get("position") + " is missing.");
                }
                told.add(hash);
            }
        }
        for (String name : files) {
            if (name.startsWith("evidence/") && !told.contains(name.substring(9, Math.max(9, name.indexOf('-'))))) {
                throw new Changed(name + " is told of by no fact.");
            }
        }
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Changed(name + " is missing.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw new Changed(name + " was changed.");
        }
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads JSON (RFC 8259): objects as maps, arrays as lists, whole numbers as Long, others as text. */
    private static final class Json {
        private static final int DEEPEST = 64;

        private final String text;
        private int at;

        private Json(String text) {
            this.text = text;
        }

        static Map<String, Object> object(String text) {
            Json json = new Json(text);
            Object value = json.value(0);
            json.blanks();
            if (json.at != text.length()) {
                throw json.unreadable();
            }
            return members(value);
        }

        @SuppressWarnings("unchecked")
        static Map<String, Object> members(Object value) {
            return (Map<String, Object>) value;
        }

        private Object value(int depth) {
            blanks();
            if (depth > DEEPEST || at >= text.length()) {
                throw unreadable();
            }
            return switch (text.charAt(at)) {
                case '{' -> members(depth);
                case '[' -> entries(depth);
                case '"' -> string();
                default -> plain();
            };
        }

        private Map<String, Object> members(int depth) {
            Map<String, Object> members = new LinkedHashMap<>();
            for (boolean more = begins('}'); more; more = continues('}')) {
                blanks();
                String name = string();
                blanks();
                expect(':');
                if (members.put(name, value(depth + 1)) != null) {
                    throw unreadable();
                }
            }
            return members;
        }

        private List<Object> entries(int depth) {
            List<Object> entries = new ArrayList<>();
            for (boolean more = begins(']'); more; more = continues(']')) {
                entries.add(value(depth + 1));
            }
            return entries;
        }

        /** Steps over what opens; false where it closes at once. */
        private boolean begins(char end) {
            at++;
            blanks();
            return !closes(end);
        }

        private boolean continues(char end) {
            blanks();
            if (closes(end)) {
                return false;
            }
            expect(',');
            return true;
        }

        private boolean closes(char end) {
            boolean closes = at < text.length() && text.charAt(at) == end;
            at += closes ? 1 : 0;
            return closes;
        }

        private String string() {
            expect('"');
            StringBuilder read = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '"') {
                char one = text.charAt(at++);
                if (one < ' ') {
                    throw unreadable();
                }
                read.append(one == '\\' ? escaped() : one);
            }
            expect('"');
            return read.toString();
        }

        private char escaped() {
            char one = at < text.length() ? text.charAt(at++) : 0;
            return switch (one) {
                case '"', '\\', '/' -> one;
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'u' -> unicode();
                default -> throw unreadable();
            };
        }

        private char unicode() {
            if (at + 4 > text.length()) {
                throw unreadable();
            }
            at += 4;
            try {
                return (char) HexFormat.fromHexDigits(text, at - 4, at);
            } catch (IllegalArgumentException e) {
                throw unreadable();
            }
        }

        private Object plain() {
            int from = at;
            while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(from, at);
            return switch (word) {
                case "null" -> null;
                case "true" -> true;
                case "false" -> false;
                default -> number(word);
            };
        }

        private Object number(String word) {
            if (!word.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
                throw unreadable();
            }
            return word.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(word) : word;
        }

        private void expect(char one) {
            if (at >= text.length() || text.charAt(at) != one) {
                throw unreadable();
            }
            at++;
        }

        private void blanks() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private Changed unreadable() {
            return new Changed("JSON can't be read at character " + at + ".");
        }
    }
}
