package org.duban.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Base64;
import org.duban.devkit.embedded.Credentials;
import org.duban.devkit.embedded.SecretFile;
import org.duban.devkit.identity.SigningKeys;

/** Keys and passwords, made at the first start and kept for their owner's eyes only. */
final class Secrets {
    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private static final int SESSION_KEY_BYTES = 32;

    private final DataFolder data;

    Secrets(DataFolder data) throws IOException {
        this.data = data;
        if (Files.notExists(privateKeyFile()) || Files.notExists(publicKeyFile())) {
            KeyPair keys = SigningKeys.generate();
            SecretFile.write(publicKeyFile(), SigningKeys.publicText(keys));
            SecretFile.write(privateKeyFile(), pem(keys.getPrivate()));
        }
        SecretFile.readOrCreate(closingFileKey(), () -> pem(ed25519()));
        SecretFile.readOrCreate(sessionKeyFile(), Secrets::symmetricKey);
    }

    private static String symmetricKey() {
        byte[] key = new byte[SESSION_KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static PrivateKey ed25519() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(PrivateKey key) {
        return "-----BEGIN PRIVATE KEY-----\n" + PEM.encodeToString(key.getEncoded()) + "\n-----END PRIVATE KEY-----";
    }

    /** PKCS #8 in PEM, for the gateway's demo sign-in alone. */
    Path privateKeyFile() throws IOException {
        return data.secret("demo-key.pem");
    }

    /** PKCS #8 in PEM, with which task-service signs closing files. */
    Path closingFileKey() throws IOException {
        return data.secret("closing-file-key.pem");
    }

    /** A key in base64, with which the gateway seals the sessions of the console. */
    Path sessionKeyFile() throws IOException {
        return data.secret("session.key");
    }

    private Path publicKeyFile() throws IOException {
        return data.secret("demo-key.pub");
    }

    PrivateKey privateKey() throws IOException {
        return SigningKeys.privateKey(Files.readString(privateKeyFile()));
    }

    /** One line of base64, for every service. */
    String publicKey() throws IOException {
        return Files.readString(publicKeyFile()).strip();
    }

    /** The role with the password that it had in earlier runs. */
    Credentials role(String username) throws IOException {
        String password = SecretFile.readOrCreate(
                data.secret(username + ".password"),
                () -> Credentials.random(username).password());
        return new Credentials(username, password);
    }
}
