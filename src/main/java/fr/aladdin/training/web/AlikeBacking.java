package fr.aladdin.training.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.site.Asked;
import fr.aladdin.training.Attempted;
import fr.aladdin.training.Review;
import fr.aladdin.training.ReviewQueue;
import fr.aladdin.training.Reviews;
import fr.aladdin.training.ToReview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers that are like one, each with a tick, and one feedback for those that are ticked. */
@Named("trainingAlike")
@RequestScoped
public class AlikeBacking {

    @Inject
    private Asked asked;

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewQueue queue;

    @Inject
    private AttemptViews views;

    @Inject
    private AlikeForm form;

    @Inject
    private Accounts accounts;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Trainer trainer;

    private @Nullable Attempted one;
    private @Nullable AttemptView view;
    private List<Entry> entries = List.of();
    private List<Attempted> ticked = List.of();

    /** An answer that waits, in words. */
    public record Entry(ToReview line, AttemptView view) {}

    /** Reads the answer that the address names and those like it; {@code each} names those that were ticked. */
    public void respond() {
        Attempted found = asked.id("answer")
                .flatMap(id -> reviews.read(id, trainer.id(), trainer.scope()))
                .filter(read -> catalogue.findModule(read.passage().module()).isPresent())
                .orElse(null);
        one = found;
        if (found == null) {
            Asked.notFound();
        } else if (!asked.posted() || !form.send(found.answer().id())) {
            view = views.of(found);
            ticked = form.ticked().stream()
                    .flatMap(id -> reviews.read(id, trainer.id(), trainer.scope()).stream())
                    .toList();
            entries = queue.listLike(found, trainer.scope()).stream()
                    .flatMap(line -> reviews
                            .read(line.answer(), trainer.id(), trainer.scope())
                            .map(read -> new Entry(line, views.of(read)))
                            .stream())
                    .toList();
        }
    }

    public Attempted one() {
        return Objects.requireNonNull(one);
    }

    /** How that answer is put into words; its step and its misses are those of all. */
    public AttemptView view() {
        return Objects.requireNonNull(view);
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Those ticked to whom this trainer has written. */
    public List<Attempted> sent() {
        return ticked.stream()
                .filter(read -> read.reviews().stream()
                        .anyMatch(review -> review.reviewer().equals(trainer.id())))
                .toList();
    }

    /** Those ticked to whom only another trainer has written. */
    public List<Attempted> left() {
        return ticked.stream()
                .filter(read -> !read.reviews().isEmpty() && !sent().contains(read))
                .toList();
    }

    /** Who was faster. */
    public String reviewerOf(Attempted read) {
        Optional<Review> first = read.reviews().stream().findFirst();
        return first.flatMap(review -> accounts.find(review.reviewer()))
                .map(Account::displayName)
                .orElse("");
    }
}
