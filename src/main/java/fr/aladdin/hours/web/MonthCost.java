package fr.aladdin.hours.web;

import fr.aladdin.hours.HourlyCost;
import fr.aladdin.hours.MonthClosing;
import fr.aladdin.network.Euros;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a month costs.
 *
 * @param minutes validated, of all people together
 * @param cost for one hour of one person
 * @param amountCents for the month, rounded once
 */
public record MonthCost(long minutes, HourlyCost cost, long amountCents) {

    /**
     * @param closing as which the month was closed; null while it is open
     * @param hourlyCostCents of the programme today
     * @param validated minutes of today
     */
    static MonthCost of(@Nullable MonthClosing closing, int hourlyCostCents, long validated) {
        if (closing != null) {
            return new MonthCost(closing.personMinutes(), closing.cost(), closing.amountCents());
        }
        HourlyCost cost = new HourlyCost(hourlyCostCents);
        return new MonthCost(validated, cost, cost.amount(validated));
    }

    /** Euros for one hour of one person as they are written, {@code 12,00}. */
    public String rate() {
        return new Euros(cost.cents()).written();
    }

    /** Euros for the month as they are written, {@code 46,60}. */
    public String amount() {
        return new Euros(amountCents).written();
    }

    /** The rate as a number. */
    BigDecimal rateEuros() {
        return BigDecimal.valueOf(cost.cents(), 2);
    }

    /** The amount as a number. */
    BigDecimal amountEuros() {
        return BigDecimal.valueOf(amountCents, 2);
    }
}
