package fr.aladdin.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Something to read, block by block. */
public record Lesson(StepOutline outline, List<Block> blocks) implements Step {

    /**
     * A part of the page.
     *
     * @param kind text, title, list, picture, places (near home), or screen (in the simplified mode a new screen begins)
     * @param key the text's key, or that of a picture's alternative; else empty
     * @param items of a list: each is a key, its explanation is {@code <item>.aide}; of places: what they must offer
     * @param picture file in the module's media folder
     */
    public record Block(String kind, String key, List<String> items, boolean numbered, String picture) {}

    @Override
    public String kind() {
        return "lesson";
    }

    @Override
    public TextKeys texts() {
        List<String> keys = new ArrayList<>();
        List<String> help = new ArrayList<>();
        for (Block block : blocks) {
            if (!block.key().isEmpty()) {
                keys.add(block.key());
            }
            if (block.kind().equals("list")) {
                keys.addAll(block.items());
                block.items().forEach(item -> help.add(item + ".aide"));
            }
        }
        return TextKeys.needing().need(keys).mayAll(help).may("consigne");
    }
}
