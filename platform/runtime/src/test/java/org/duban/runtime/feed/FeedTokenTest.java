package org.duban.runtime.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeedTokenTest {
    @Test
    void eachIsAnotherOf256BitsThatAnAddressCanHave() {
        assertThat(Stream.generate(FeedToken::draw).limit(1000).map(FeedToken::value))
                .doesNotHaveDuplicates()
                .allMatch(value -> value.matches("[A-Za-z0-9_-]{43}"))
                .allMatch(value -> Base64.getUrlDecoder().decode(value).length == 32);
    }

    @Test
    void itIsKnownAgainByItsHashAndNamedWithoutItsValue() {
        FeedToken token = FeedToken.draw();

        assertThat(new FeedToken(token.value()).sha256()).isEqualTo(token.sha256());
        assertThat(FeedToken.draw().sha256()).isNotEqualTo(token.sha256());
        assertThat("made " + token).doesNotContain(token.value());
    }
}
