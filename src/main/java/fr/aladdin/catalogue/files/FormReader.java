package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.FieldShape;
import fr.aladdin.catalogue.FormField;
import fr.aladdin.catalogue.FormFilling;
import fr.aladdin.catalogue.StepOutline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a form to fill in. */
final class FormReader {

    private static final Set<String> SHAPES = shapes();

    private FormReader() {}

    static FormFilling read(YamlNode step, StepOutline outline) {
        List<FormField> fields = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode field : step.need("fields").items()) {
            FormField read = field(field);
            fields.add(read);
            if (!ids.add(read.id())) {
                field.fault("Two boxes are called " + read.id(), "Give one of them another id");
            }
        }
        if (fields.isEmpty()) {
            step.fault("The form has no box", "Write one under fields");
        }
        step.at("simple").textsAmong(ids, "one of the boxes");
        List<FormFilling.Case> otherwise = new ArrayList<>();
        for (YamlNode other : step.at("otherwise").items()) {
            YamlNode when = other.need("when");
            otherwise.add(new FormFilling.Case(
                    when.need("filled").textsAmong(ids, "one of the boxes"),
                    other.need("say").text()));
            when.noMoreKeys();
            other.noMoreKeys();
        }
        return new FormFilling(outline, address(step.at("address")), fields, otherwise);
    }

    private static Optional<String> address(YamlNode address) {
        if (address.isPresent() && !address.text().matches("https://[a-z0-9.-]+\\.example(/[a-z0-9/-]*)?")) {
            address.fault(
                    "The address " + address.text() + " may belong to somebody",
                    "Write it like https://site.example/page");
        }
        return address.find();
    }

    private static FormField field(YamlNode field) {
        FieldShape shape = field.need("as")
                .findAmong(SHAPES, "a kind of box")
                .filter(SHAPES::contains)
                .map(as -> FieldShape.valueOf(as.toUpperCase(Locale.ROOT)))
                .orElse(FieldShape.TEXT);
        List<String> choices =
                shape == FieldShape.CHOICE ? field.need("choices").texts() : List.of();
        YamlNode accepted = field.at("accepted");
        List<String> right =
                shape == FieldShape.CHOICE ? accepted.textsAmong(choices, "one of the choices") : accepted.texts();
        if (shape == FieldShape.TICK && accepted.isPresent()) {
            accepted.fault("A box to tick has nothing written in it", "Take accepted away");
        }
        FormField read = new FormField(
                field.need("id").text(),
                shape,
                field.at("optional").flag(),
                right,
                TypedReader.tolerance(field.at("tolerance")),
                choices,
                TypedReader.cases(field.at("otherwise")));
        field.noMoreKeys();
        return read;
    }

    private static Set<String> shapes() {
        Set<String> shapes = new LinkedHashSet<>();
        Arrays.stream(FieldShape.values())
                .forEach(shape -> shapes.add(shape.name().toLowerCase(Locale.ROOT)));
        return shapes;
    }
}
