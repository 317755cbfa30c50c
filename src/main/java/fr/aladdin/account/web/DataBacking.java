package fr.aladdin.account.web;

import fr.aladdin.account.Accounts;
import fr.aladdin.account.SignedIn;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.personal.PersonalCopy;
import fr.aladdin.personal.Subject;
import fr.aladdin.site.Asked;
import fr.aladdin.site.FileAnswer;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is held about the participant: the subjects, one of them ({@code ?subject=me}), all things of one kind
 * ({@code &of=sign_in}), and the copy to take away ({@code ?copy=zip}). Here they change how they are called.
 */
@Named("accountData")
@RequestScoped
public class DataBacking {

    private static final int LONGEST_NAME = 80;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HeldOnPage held;

    @Inject
    private PersonalCopy copy;

    @Inject
    private Accounts accounts;

    @Inject
    private ActiveLanguage language;

    @Inject
    private MessagesOfPage msg;

    private Optional<Subject> subject = Optional.empty();
    private @Nullable String nameRemark;

    public void respond() {
        subject = Subject.find(asked.text("subject"));
        if (asked.posted()) {
            rename(asked.text("name"));
        } else if (asked.has("copy", "zip")) {
            FileAnswer.give(
                    msg.get("account_data.file") + ".zip", "application/zip", copy.of(person(), language.get()));
        } else if (subject.isEmpty() && !asked.text("subject").isEmpty()) {
            Asked.notFound();
        }
    }

    private void rename(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            subject = Optional.of(Subject.ME);
            nameRemark = msg.get(name.isEmpty() ? "account_data.name_none" : "account_data.name_long");
            return;
        }
        asked.once(() -> accounts.rename(person(), name));
        SeeOther.to("/account/data?subject=me&done=renamed");
    }

    public List<HeldSubject> subjects() {
        return Arrays.stream(Subject.values()).map(held::counted).toList();
    }

    /** The subject in hand; absent on the first page. */
    public @Nullable HeldSubject subject() {
        return subject.map(held::counted).orElse(null);
    }

    /** What there is about the subject in hand, or the things of the one kind that is asked for. */
    public List<HeldKind> kinds() {
        return subject.map(one -> whole().isEmpty() ? held.list(one) : held.page(one, whole(), page()))
                .orElse(List.of());
    }

    /** The kind of which every thing is shown, page by page; empty for a look at each kind. */
    public String whole() {
        return asked.text("of");
    }

    /** From 1 on. */
    public int page() {
        return asked.text("page").matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked.text("page")) : 1;
    }

    public int pages(HeldKind kind) {
        return HeldOnPage.pages(kind);
    }

    public @Nullable String nameRemark() {
        return nameRemark;
    }

    public String name() {
        return nameRemark == null ? signedIn.firstName() : asked.text("name");
    }

    private UUID person() {
        return signedIn.accountId();
    }
}
