package fr.aladdin.learning;

import fr.aladdin.catalogue.scene.SceneAct;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One act in a scene, in the order in which they were done. Never changed afterwards. */
@Entity
@Table(name = "played_act")
@IdClass(PlayedAct.Key.class)
public class PlayedAct {

    @Id
    private UUID visit;

    @Id
    @Column(name = "number")
    private int number;

    private String act;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected PlayedAct() {}

    /** @param number from 1 for the first act since the step was opened */
    PlayedAct(StepVisit visit, int number, SceneAct act, Instant now) {
        this.visit = visit.id();
        this.number = number;
        this.act = act.text();
        this.at = now;
    }

    public SceneAct act() {
        return SceneAct.read(act);
    }

    public Instant at() {
        return at;
    }

    /** The visit and the number. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable UUID visit;
        private int number;

        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && number == key.number && Objects.equals(visit, key.visit);
        }

        @Override
        public int hashCode() {
            return Objects.hash(visit, number);
        }
    }
}
