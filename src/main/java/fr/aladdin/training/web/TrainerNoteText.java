package fr.aladdin.training.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Optional;

/** {@code <a:trainerNote module="mail-lire"/>}: what the trainer looks at in a module. */
@FacesComponent("aladdin.TrainerNote")
public class TrainerNoteText extends UIComponentBase {

    @Override
    public String getFamily() {
        return "aladdin";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        String slug = String.valueOf(getAttributes().get("module"));
        Optional<String> note = CDI.current().select(TrainerNote.class).get().html(slug);
        if (note.isPresent()) {
            faces.getResponseWriter().write(note.get());
        }
    }
}
