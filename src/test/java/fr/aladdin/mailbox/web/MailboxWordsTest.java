package fr.aladdin.mailbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.mailbox.AddressSlip;
import fr.aladdin.mailbox.ContactSlip;
import fr.aladdin.mailbox.Folder;
import fr.aladdin.mailbox.FolderSlip;
import fr.aladdin.mailbox.MessageKind;
import fr.aladdin.mailbox.Room;
import fr.aladdin.mailbox.Sorting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The keys that the mailbox makes up while it runs, which no reading of the pages can find. */
class MailboxWordsTest {
    private static final Messages MESSAGES = new Messages();

    static Stream<Language> offered() {
        return Language.offered().stream();
    }

    @ParameterizedTest
    @MethodSource("offered")
    void every_word_that_is_put_together_exists(Language language) {
        assertThat(keys()).allSatisfy(key -> assertThat(MESSAGES.get(language, key))
                .isNotEqualTo(key)
                .isNotBlank());
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Folder folder : Folder.listAll()) {
            keys.add("mailbox_word.folder." + folder.id());
            keys.add("mailbox_word.title." + folder.id());
            keys.add("mailbox_box.empty." + folder.id());
            keys.add("mailbox_box.address." + folder.id());
        }
        for (MessageKind kind : MessageKind.values()) {
            keys.add("mailbox_word.restore." + kind.home().id());
        }
        for (BoxView view : BoxView.values()) {
            if (!List.of(BoxView.LIST, BoxView.MESSAGE, BoxView.DOCUMENT, BoxView.WRITE)
                    .contains(view)) {
                keys.add("mailbox_word.view." + view.word());
                keys.add("mailbox_box.address." + view.word());
            }
        }
        for (Sorting sorting : Sorting.values()) {
            keys.add("mailbox_word.sort." + sorting.word());
        }
        for (FolderSlip slip : FolderSlip.values()) {
            keys.add(slip.key());
        }
        for (ContactSlip slip : ContactSlip.values()) {
            keys.add(slip.key());
        }
        for (Room.Level level : Room.Level.values()) {
            keys.add("mailbox_room.level." + level.name().toLowerCase(Locale.ROOT));
        }
        for (Said said : Said.values()) {
            keys.add(said.key());
            keys.add(said.key() + ".more");
        }
        for (AddressSlip slip : AddressSlip.values()) {
            keys.add(slip.key());
        }
        for (String kind : List.of("pdf", "photo", "video", "text", "table", "program", "macro", "archive", "page")) {
            keys.add("mailbox_document.kind." + kind);
        }
        for (String field : List.of("to", "cc", "bcc", "subject")) {
            keys.add("mailbox_word." + field);
            keys.add("mailbox_write.hint." + field);
        }
        keys.addAll(Arrays.asList(
                "mailbox_word.report_to",
                "mailbox_word.people",
                "mailbox_word.title.write",
                "mailbox_word.title.reply",
                "mailbox_word.title.reply_all",
                "mailbox_word.title.forward",
                "mailbox_readers.writing",
                "mailbox_readers.sent",
                "mailbox_box.address.own",
                "mailbox_box.empty.own",
                "mailbox_box.following",
                "mailbox_write.meant",
                "mailbox_write.slip.full",
                "mailbox_write.slip.refused.program",
                "mailbox_write.slip.refused.macro",
                "mailbox_message.state.draft",
                "mailbox_message.state.out_of_date",
                "mailbox_post.name",
                "mailbox_post.not_delivered.subject",
                "mailbox_post.not_delivered.body",
                "mailbox_post.not_delivered.help.1",
                "mailbox_post.not_delivered.help.2",
                "mailbox_post.not_delivered.help.3",
                "mailbox_post.not_delivered.meant"));
        return keys;
    }
}
