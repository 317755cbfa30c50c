package fr.aladdin.browser;

import com.microsoft.playwright.Locator;

/** How a person does on a page what is to be done: with the mouse here, with the keyboard alone in {@link KeyboardHand}. */
class Hand {

    /** Goes where the link or button leads, and waits until that page is there. */
    void go(Locator wanted) {
        Click.go(wanted);
    }

    /** Chooses a box or a circle. */
    void check(Locator wanted) {
        Click.check(wanted);
    }

    void fill(Locator field, String text) {
        Click.unfold(field);
        field.fill(text);
    }

    void select(Locator list, String value) {
        list.selectOption(value);
    }
}
