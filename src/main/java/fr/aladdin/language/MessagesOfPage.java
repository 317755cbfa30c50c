package fr.aladdin.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.List;
import java.util.Set;

/** {@code #{msg['learning_step.title']}} and {@code #{msg.of('mailbox_box.unread', 3)}} in pages. */
@Named("msg")
@RequestScoped
public class MessagesOfPage extends AbstractMap<String, String> {

    @Inject
    private Messages messages;

    @Inject
    private ActiveLanguage active;

    @Override
    public String get(Object key) {
        return messages.get(active.get(), String.valueOf(key));
    }

    /** The sentence in a language that the page itself may not speak. */
    public String in(Language language, String key) {
        return messages.get(language, key);
    }

    /** @param argument what stands in the sentence; a list stands for as many as it holds */
    public String of(String key, Object argument) {
        return argument instanceof List<?> all
                ? messages.format(active.get(), key, all.toArray())
                : messages.format(active.get(), key, argument);
    }

    public String of(String key, Object first, Object second) {
        return messages.format(active.get(), key, first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return messages.format(active.get(), key, first, second, third);
    }

    /** Pages look words up by key; nobody lists them. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
