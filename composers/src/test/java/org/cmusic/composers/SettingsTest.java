package org.cmusic.composers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final List<Setting> KNOWN = List.of(
            new Setting("order", "K", "How far it looks back.", new Setting.Whole(0, 6), "2"),
            new Setting("warmth", "T", "How warm.", new Setting.Decimal(0, 1), "0.5"),
            new Setting(
                    "symbols", "KIND", "What is learnt.", new Setting.OneOf(List.of("degree", "interval")), "degree"),
            new Setting("form", "FORM", "The form.", new Setting.Words(), ""),
            new Setting("table", "", "Print.", new Setting.Switch(), ""),
            new Setting("cantus", "FILE", "The cantus.", new Setting.Piece(), ""));

    @Test
    void haveTheirUsualValuesUntilTheyAreChosen() {
        Settings usual = Settings.usual(KNOWN);
        assertThat(usual.whole("order")).isEqualTo(2);
        assertThat(usual.decimal("warmth")).isEqualTo(0.5);
        assertThat(usual.text("symbols")).isEqualTo("degree");
        assertThat(usual.has("form")).isFalse();
        assertThat(usual.isOn("table")).isFalse();
        assertThat(usual.piece("cantus")).isEmpty();
        Settings chosen = usual.with("order", "6").with("table", "true").with("form", "AABA");
        assertThat(chosen.whole("order")).isEqualTo(6);
        assertThat(chosen.isOn("table")).isTrue();
        assertThat(chosen.text("form")).isEqualTo("AABA");
        assertThat(usual.whole("order")).isEqualTo(2);
    }

    @Test
    void valuesOutOfRangeAreRefusedWithWhatIsInIt() {
        Settings usual = Settings.usual(KNOWN);
        assertThatThrownBy(() -> usual.with("order", "7")).hasMessage("`7` is no whole number from 0 to 6");
        assertThatThrownBy(() -> usual.with("order", "two")).hasMessage("`two` is no whole number from 0 to 6");
        assertThatThrownBy(() -> usual.with("warmth", "NaN")).hasMessage("`NaN` is no number from 0.0 to 1.0");
        assertThatThrownBy(() -> usual.with("symbols", "x")).hasMessage("`x` is none of degree, interval");
        assertThatThrownBy(() -> usual.with("ordre", "1")).hasMessage("no setting is called `ordre`");
        assertThatThrownBy(() -> usual.text("form")).isInstanceOf(IllegalStateException.class);
    }
}
