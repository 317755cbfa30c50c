package fr.aladdin.training.pdf;

import java.util.Map;

/** The picture of a gesture on paper: a pictogram of the pages, drawn once as a PNG of 144 pixels. */
final class Pictogram {

    private static final String ANY = "hand";
    private static final Map<String, String> BY_GESTURE = Map.ofEntries(
            Map.entry("mail.read-address", "card"),
            Map.entry("mail.open", "inbox"),
            Map.entry("mail.spot-sender", "person"),
            Map.entry("mail.find", "search"),
            Map.entry("mail.sort", "trash"),
            Map.entry("mail.write", "pen"),
            Map.entry("mail.reply", "reply"),
            Map.entry("mail.forward", "send"),
            Map.entry("mail.copy", "group"),
            Map.entry("mail.open-attachment", "file"),
            Map.entry("mail.attach", "clip"),
            Map.entry("mail.report", "flag"));
    private static final Map<String, String> BY_FAMILY = Map.ofEntries(
            Map.entry("screen", "hand"),
            Map.entry("key", "pen"),
            Map.entry("web", "globe"),
            Map.entry("help", "chat"),
            Map.entry("mail", "mail"),
            Map.entry("identity", "id"),
            Map.entry("password", "key"),
            Map.entry("trap", "warn"),
            Map.entry("device", "laptop"),
            Map.entry("data", "draft"),
            Map.entry("doc", "file"));

    private Pictogram() {}

    static byte[] of(String gesture) {
        String family = gesture.contains(".") ? gesture.substring(0, gesture.indexOf('.')) : "";
        String name = BY_GESTURE.getOrDefault(gesture, BY_FAMILY.getOrDefault(family, ANY));
        return TaggedPdf.read("pictograms/" + name + ".png");
    }
}
