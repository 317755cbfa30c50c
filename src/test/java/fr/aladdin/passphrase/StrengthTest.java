package fr.aladdin.passphrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrengthTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse",
                "azertyuiop",
                "AZERTYUIOP",
                "qsdfghjklm",
                "&é\"'(-è_çà",
                "Mariam1981",
                "Bordeaux2024!",
                "M0tdep@sse",
                "jetaime33",
                "doudou2015"
            })
    void whatFrenchPeopleOftenChooseIsFoundSoon(String typed) {
        assertThat(Strength.bits(typed)).isLessThan(34);
    }

    @Test
    void signsOfNoMeaningHoldLonger() {
        assertThat(Strength.bits("kx7-Qv%pWz38")).isGreaterThan(38);
    }

    @Test
    void aVeryLongTextIsJudgedByItsBeginning() {
        assertThat(Strength.bits("a".repeat(100_000))).isLessThan(40);
    }

    @Test
    void fiveDrawnWordsAreWorthSixtyFourBitsAndSevenNinety() {
        assertThat(WordList.bits(5)).isBetween(64.0, 65.0);
        assertThat(WordList.bits(7)).isBetween(89.0, 91.0);
    }

    @Test
    void everyWordCanBeTypedOnAnyKeyboardAndStandsOnce() {
        assertThat(WordList.words()).hasSizeGreaterThan(7_132).doesNotHaveDuplicates();
        assertThat(WordList.words()).allMatch(word -> word.matches("[a-z]{4,8}"));
    }

    @Test
    void timesAreToldAsRanges() {
        assertThat(GuessingTime.of(64.5, GuessingTime.AT_A_SLOW_SITE)).isEqualTo(GuessingTime.CENTURIES);
        assertThat(GuessingTime.of(64.5, GuessingTime.WITH_A_STOLEN_LIST)).isEqualTo(GuessingTime.YEARS);
        assertThat(GuessingTime.of(20, GuessingTime.WITH_A_STOLEN_LIST)).isEqualTo(GuessingTime.SECONDS);
        assertThat(GuessingTime.of(20, GuessingTime.AT_A_SLOW_SITE)).isEqualTo(GuessingTime.HOURS);
    }
}
