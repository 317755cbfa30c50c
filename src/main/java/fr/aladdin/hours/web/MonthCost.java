package fr.aladdin.hours.web;

import fr.aladdin.hours.HourlyCost;
import fr.aladdin.hours.MonthClosing;
import fr.aladdin.network.Euros;
import org.jspecify.annotations.Nullable;

/**
 * What a month costs, as it is written.
 *
 * @param minutes validated, of all people together
 * @param rate euros for one hour of one person, {@code 12,00}
 * @param amount euros for the month, {@code 46,60}
 */
public record MonthCost(long minutes, String rate, String amount) {

    /**
     * @param closing as which the month was closed; null while it is open
     * @param hourlyCostCents of the programme today
     * @param validated minutes of today
     */
    static MonthCost of(@Nullable MonthClosing closing, int hourlyCostCents, long validated) {
        if (closing != null) {
            return of(closing.personMinutes(), closing.cost(), closing.amountCents());
        }
        HourlyCost cost = new HourlyCost(hourlyCostCents);
        return of(validated, cost, cost.amount(validated));
    }

    private static MonthCost of(long minutes, HourlyCost cost, long cents) {
        return new MonthCost(minutes, new Euros(cost.cents()).written(), new Euros(cents).written());
    }
}
