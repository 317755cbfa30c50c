package fr.aladdin.training.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code <a:trainerNote module="mail-lire"/>}: what the trainer looks at in a module; with {@code part="mission"} only in
 * its mission.
 */
@FacesComponent("aladdin.TrainerNote")
public class TrainerNoteText extends UIComponentBase {

    @Override
    public String getFamily() {
        return "aladdin";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        String slug = String.valueOf(getAttributes().get("module"));
        TrainerNote notes = CDI.current().select(TrainerNote.class).get();
        boolean mission = "mission".equals(getAttributes().get("part"));
        Optional<String> note = mission ? notes.missionHtml(slug) : notes.html(slug);
        if (note.isPresent()) {
            faces.getResponseWriter().write(note.get());
        }
    }
}
