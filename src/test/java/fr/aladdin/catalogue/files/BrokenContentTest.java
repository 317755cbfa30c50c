package fr.aladdin.catalogue.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Fault;
import fr.aladdin.language.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenContentTest {

    @TempDir
    private Path folder;

    private ChangedContent content;

    @BeforeEach
    void copySandbox() {
        content = new ChangedContent(folder);
    }

    @Test
    void theUnchangedCopyHasNoFault() {
        assertThat(faults()).isEmpty();
    }

    /** file | words | instead of them | what is said | the words whose line it names */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            module.yaml | kind: matching | kind: pairing | pairing is not a kind of step | kind: pairing
            module.yaml | right: [b] | right: [z] | z is not one of the choices | right: [z]
            module.yaml | gesture: mail.report | gesture: mail.fly | mail.fly is not one of the module | gesture: mail.fly
            module.yaml | arrives: [msg-fete] | arrives: [msg-nul] | msg-nul is not a message of the module | arrives: [msg-nul]
            module.yaml | from: gain | from: personne | personne is not a correspondent | from: personne
            module.yaml | to: [participant, olena] | to: [participant, personne] | personne is not a correspondent, or participant | to: [participant, personne]
            module.yaml | attachments: [plan] | attachments: [carte] | carte is not a document of the module | attachments: [carte]
            module.yaml | msg-fete/plan | msg-fete/liste | is not attached to that message | msg-fete/liste
            module.yaml | clues: [sender] | clues: [expediteur] | expediteur is no part of a message | clues: [expediteur]
            module.yaml | clues: [subject, line.1] | clues: [subject, link.prix] | link.prix is not in msg-gain | link.prix
            module.yaml | clues: [sender] | clues: [attachment.liste] | attachment.liste is not in msg-fete | attachment.liste
            module.yaml | demand: dem-sms | demand: dem-nul | dem-nul is not a demand of the module | demand: dem-nul
            module.yaml | looks: sms | looks: lettre | lettre is not a look of a demand | looks: lettre
            module.yaml | from: 06 39 98 41 07 | from: 06 12 34 56 78 | The number 06 12 34 56 78 may belong to somebody | 06 12 34 56 78
            module.yaml | https://voisinage.example/fete", links | https://voisinage.fr/fete", links | may belong to somebody | https://voisinage.fr
            module.yaml | clues: [line.2] | clues: [address] | address is not in dem-appel | clues: [address]
            module.yaml | after: piece | after: rien | rien is not an earlier check | after: rien
            module.yaml | size: 40 KB | size: 40 | 40 is not a size | size: 40
            module.yaml | lot@grand-gain.example | lot@grand-gain.fr | may belong to somebody | lot@grand-gain.fr
            module.yaml | id: relier | id: ordre | Two steps are called ordre | kind: matching
            module.yaml | date-fete: 7 | date-fete-fr: 7 | The name of a date ends with -fr | date-fete-fr: 7
            module.yaml | minutes: 15 | minutes: un | A whole number is expected | minutes: un
            module.yaml | to: odile.renaud@voisinage | to: odile@voisinage | is not an address of the world | to: odile@voisinage
            module.yaml | { id: nom, as: text } | { id: nom, as: texte } | texte is not a kind of box | { id: nom, as: texte }
            module.yaml | filled: [telephone] | filled: [fax] | fax is not one of the boxes | filled: [fax]
            module.yaml | https://voisinage.example/fete | https://voisinage.fr/fete | may belong to somebody | https://voisinage.fr
            module.yaml | id: quoi, to: encore | id: quoi, to: suite | suite is not one of the turns | id: quoi, to: suite
            module.yaml | id: rien, end: not-yet | id: rien | This choice does not lead to one place | { id: rien }
            module.yaml | address-slip: after-at | address-slip: at-end | at-end is not a part of an address | address-slip: at-end
            module.yaml | sent-without: signed | sent-without: name | name is not a part of a text | sent-without: name
            module.yaml | draft-kept: true | draft-kept: once | true or false is expected | draft-kept: once
            module.yaml | sent-opened: odile.renaud | sent-opened: odile | is not an address of the world | sent-opened: odile
            module.yaml | slug: sandbox | slug: [ | This is not YAML | path: sandbox
            module.yaml | slug: sandbox | slug: bac | The slug is not the name of the folder | slug: bac
            module.yaml | to: bureau } | to: cave } | cave is not a screen of the scene | to: cave }
            module.yaml | needs: [mot] | needs: [code] | code is not a field of this screen | needs: [code]
            module.yaml | as: close, to | as: croix, to | croix is not a kind of element | as: croix
            module.yaml | accepted: [tasse-lampe, tasse lampe] | marks: [mot] | Nothing can be typed in mot | as: field
            module.yaml | otherwise: dehors | otherwise: boite | boite needs something too | otherwise: boite
            module.yaml | position: 1 | slug: sandbox | is written twice | minutes: 15
            fr.properties | choix.titre = | choix.titre | This line is not key = sentence | choix.titre Qui
            fr.properties | choix.titre = | lecture.titre = | is written twice | lecture.titre = Qui
            """)
    void aBrokenModuleNamesItsLineAndIsLeftOut(String file, String words, String others, String said, String at) {
        content.change(file, words, others);
        Catalogue catalogue = Catalogue.load(content.source());
        assertThat(catalogue.findModule("sandbox")).isEmpty();
        int line = content.lineOf(file, at);
        assertThat(catalogue.faults()).anySatisfy(fault -> {
            assertThat(fault.message()).contains(said);
            assertThat(fault.file()).isEqualTo("content/modules/sandbox/" + file);
            assertThat(fault.line()).isBetween(line - 1, line + 1);
            assertThat(fault.mend()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            module.yaml | position: 1 | positon: 1 | The key positon is unknown here
            module.yaml | input: email | imput: email | The key imput is unknown here
            module.yaml | simple: [a, b, d] | simple: [a, c, d] | b cannot be reached in the simplified mode
            module.yaml | id: quoi, to: encore | id: quoi, to: plat | parler: nothing leads to the turn encore
            module.yaml | id: oui, to: plat | id: oui, to: encore | parler: the turn encore leads to no end
            module.yaml | id: salade, end: right | id: salade, end: not-yet | parler: the exchange has no good end
            fr.properties | parler.tour.encore.1 | parler.tour.encor.1 | Nothing shows the text parler.tour.encor.1
            fr.properties | remplir.pas-encore.jour.vide.1 = | # | The text remplir.pas-encore.jour.vide is missing
            proofs.yaml | retour.plat.tout: | retour.plat.to: | parler has no proof for retour.plat.tout
            module.yaml | arrives: [msg-fete] | arrives: [msg-merci] | msg-fete has not arrived by then
            module.yaml | size: 2 KB, mine: true | size: 2 KB | liste is not at hand
            module.yaml | ["2.1"], pix | ["9.9"], pix | 9.9 is no code of digcomp
            module.yaml | done: { reply: msg-merci } | done: { } | The message msg-merci never arrives
            module.yaml | clues: [subject, line.1] | clues: [subject] | gain has 1 clues and 2 sentences for them
            module.yaml | clues: [subject, line.1] | clues: [subject, line.2] | msg-gain has no line 2
            module.yaml | picture: message.svg | picture: autre.svg | The picture autre.svg is missing
            module.yaml | [message, piece-jointe] | [message, piece-jointe, lot] | No step explains lot
            module.yaml | to: bureau } | extra: true } | The screen bureau is never in front
            module.yaml | marked: connecte, at | marked: entre, at | Nothing sets the mark entre
            fr.properties | choix.juste.1 | choix.just.1 | The text choix.juste is missing
            fr.properties | choix.juste.1 | choix.just.1 | Nothing shows the text choix.just.1
            fr.properties | choix.indice.2 | choix.indice.3 | do not count 1, 2, 3
            fr.properties | lecture.image.alt = | # | The text lecture.image.alt is missing
            proofs.yaml | pas-encore.a: | pas-encore.z: | choix never says pas-encore.z
            proofs.yaml | pas-encore.a: | pas-encore.z: | choix has no proof for pas-encore.a
            proofs.yaml | choose: [a, b] | chose: [a, b] | The act chose is unknown
            proofs.yaml | delete: msg-fete | delete: msg-nul | msg-nul is not a message of the module
            """)
    void aModuleThatCannotBeDoneIsNamed(String file, String words, String others, String said) {
        content.change(file, words, others);
        assertThat(faults()).extracting(Fault::message).anySatisfy(message -> assertThat(message)
                .contains(said));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            fr.properties | Bonjour {prenom} | Bonjour {nom} | The placeholder {nom} is unknown
            fr.properties | Bonjour {prenom} | Bonjour {prenom | A brace stands alone
            fr.properties | **un nom** | **un nom | The strong words do not end
            fr.properties | Lisez le nom. | Lisez le nom qui est tout en haut de la page avant de lire la suite du texte. | The sentence has 18 words
            fr.properties | C’est noté. | C'est noté. | The apostrophe is straight
            fr.properties | C’est juste. | C’est juste: oui. | A no-break space is missing
            fr.properties | C’est juste. | Veuillez relire. | A word to avoid
            fr.properties | Lisez le nom. | Lisez le nomm. | "nomm" is in no dictionary
            fr.properties | Lisez le nom. | Lisez la nom. | "la nom"
            en.po | Hello {prenom} | Hello | The placeholders of msg-fete.1 differ
            en.po | msgstr "odile.renaud@voisinage.example" | msgstr "odile@voisinage.example" | The addresses of
            en.po | msgid "Lisez le nom." | msgid "Lisez le titre." | The French of lecture.qui.aide has changed
            en.po | msgctxt "lecture.qui.aide" | msgctxt "lecture.qui.aid" | lecture.qui.aide is not translated
            en.po | msgctxt "lecture.qui.aide" | msgctxt "lecture.qui.aid" | The French has no lecture.qui.aid
            en.po | Read the name. | Read the naame. | "naame" is in no dictionary
            ar.po | اقرؤوا الاسم. | اقرؤوا الاسسسم. | is in no dictionary
            ar.po | حفلة {date-fete} | La fête du {date-fete} (حفلة) | French words have a date
            en.po | The party on {date-fete} | « Rendez-vous {date-fete} » | French words have a date
            fr.properties | {date-fete} | {date-fete-fr} | The placeholder {date-fete-fr} is unknown
            ar.po | اقرؤوا الاسم. | اقرؤوا \u2068https:// \u2069الاسم. | stands at the edge
            fr-simple.po | msgstr "Lisez le nom." | msgstr "Lisez le nom en haut de la page avant de lire la suite du texte." | 12 are the most
            """)
    void aSentenceThatIsNotRightIsNamed(String file, String words, String others, String said) {
        content.change(file, words, others);
        assertThat(faults()).extracting(Fault::message).anySatisfy(message -> assertThat(message)
                .contains(said));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            { from: odile-renaud, after: soon, message: msg-merci } | soon is no time
            { from: personne, after: 1 day, message: msg-merci } | personne is not a correspondent
            { from: odile-renaud, after: 1 day, message: msg-nul } | msg-nul is not a message of the module
            { from: odile-renaud, when: { deleted: msg-fete }, after: 1 day, message: msg-merci } | The key deleted is unknown here
            """)
    void anAnswerThatCannotComeIsNamed(String answer, String said) {
        content.change("module.yaml", "answers:\n", "answers:\n  - " + answer + "\n");
        assertThat(faults()).extracting(Fault::message).anySatisfy(message -> assertThat(message)
                .contains(said));
    }

    @Test
    void aGestureThatDoesNotComeBackOftenEnoughIsNamed() {
        content.write("paths.yaml", """
                - { id: email, modules: [] }
                - { id: sandbox, modules: [sandbox] }
                - { id: revision, revised: true, brings-back: [sandbox, perdu] }
                """);
        assertThat(faults())
                .extracting(Fault::message)
                .contains(
                        "The gesture mail.report of the path sandbox has 0 acted variants, it needs 3",
                        "perdu is not one of the paths");
    }

    @Test
    void aModuleThatTrainsOtherGesturesThanTheMatrixIsNamed() {
        String gestures =
                sandboxGestures().replace("mail.read-address", "mail.find").replace(", web.form", "");
        content.write("matrix.yaml", "email:\n  sandbox: " + gestures + "\n");
        assertThat(faults())
                .extracting(Fault::message)
                .contains(
                        "sandbox is in the path sandbox",
                        "sandbox does not train [mail.find]",
                        "sandbox also trains [mail.read-address, web.form]",
                        "The gesture mail.open is met in 1 modules, it needs 3");
    }

    @Test
    void aSentenceNeitherDraftNorValidatedIsNamed() {
        content.change("en.po", "#, fuzzy\nmsgctxt \"choix.titre\"", "msgctxt \"choix.titre\"");
        assertThat(faults()).extracting(Fault::message).contains("choix.titre is neither draft nor validated");
    }

    @Test
    void aBrokenTranslationLeavesTheFrench() {
        content.change("en.po", "msgctxt \"choix.titre\"", "msgctxt choix.titre");
        Catalogue catalogue = Catalogue.load(content.source());
        assertThat(catalogue
                        .getModule("sandbox")
                        .title(Language.ENGLISH)
                        .sentences()
                        .get(0)
                        .language())
                .isEqualTo(Language.FRENCH);
        assertThat(catalogue
                        .getModule("sandbox")
                        .title(Language.ARABIC)
                        .sentences()
                        .get(0)
                        .language())
                .isEqualTo(Language.ARABIC);
        assertThat(catalogue.faults()).isNotEmpty().allSatisfy(fault -> assertThat(fault.file())
                .endsWith("en.po"));
    }

    @Test
    void oneBrokenModuleLeavesTheOthers() {
        content.write("paths.yaml", "- id: sandbox\n  hidden: true\n  modules: [sandbox, perdu]\n");
        Catalogue catalogue = Catalogue.load(content.source());
        assertThat(catalogue.findModule("sandbox")).isPresent();
        assertThat(catalogue.faults()).extracting(Fault::toString).anySatisfy(fault -> assertThat(fault)
                .isEqualTo("content/modules/perdu/module.yaml:1: The file is missing. "
                        + "Write it, or take the module out of paths.yaml."));
    }

    @Test
    void aModuleThatParticipantsSeeIsHalfDoing() {
        StringBuilder questions = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            questions.append("  - id: question-").append((char) ('a' + i)).append("\n");
            questions.append("    kind: discovery\n    choices: [a, b]\n\n");
        }
        content.write("paths.yaml", "- id: sandbox\n  modules: [sandbox]\n")
                .change("module.yaml", "  - id: bilan", questions + "  - id: bilan");
        assertThat(faults()).extracting(Fault::message).anyMatch(message -> message.matches("Only .* steps are done"));
    }

    @Test
    void aModuleThatParticipantsSeeEndsAsTheyAllDo() {
        content.write("paths.yaml", "- id: sandbox\n  modules: [sandbox]\n")
                .write("matrix.yaml", content.read("matrix.yaml") + "sandbox:\n  sandbox: " + sandboxGestures() + "\n");
        assertThat(faults()).isEmpty();
        content.change("module.yaml", "    ticks: [envoye]\n", """
                    ticks: [envoye]
                  - id: apres
                    kind: summary
                    lines: []
                """);
        assertThat(faults()).extracting(Fault::message).anyMatch(message -> message.startsWith("The module ends with"));
    }

    /** As module.yaml names them. */
    private String sandboxGestures() {
        return content.read("modules/sandbox/module.yaml")
                .lines()
                .filter(line -> line.startsWith("gestures: "))
                .map(line -> line.substring("gestures: ".length()))
                .findFirst()
                .orElseThrow();
    }

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        ContentCheck check = new ContentCheck(folder);
        faults.addAll(check.checkShared());
        for (ReadModule module : check.modules()) {
            faults.addAll(check.checkModule(module));
            Language.offered().forEach(language -> faults.addAll(check.checkTexts(module, language)));
        }
        faults.removeIf(fault ->
                fault.message().contains("has no name") || fault.message().startsWith("Nothing shows parcours"));
        return faults;
    }
}
