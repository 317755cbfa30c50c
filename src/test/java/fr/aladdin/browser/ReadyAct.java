package fr.aladdin.browser;

import fr.aladdin.account.TestPhone;
import fr.aladdin.browser.World.Who;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * An act on the ways into an account by somebody who shows all that it asks: it really changes something.
 *
 * @param name what is done
 * @param ready makes somebody new ready for it
 */
record ReadyAct(String name, Function<World, Try> ready) {

    private static final String CHOSEN = "chaise nuage tapis radis ficelle";
    private static final String FACTOR = "/account/factor";

    /** Who sends which form where. */
    record Try(Caller by, String address, Form form) {}

    static List<ReadyAct> list() {
        return List.of(
                new ReadyAct("choose a passphrase", world -> {
                    List<String> card = somebodyNew(world);
                    return new Try(
                            world.stranger().signInWithCard(card.get(0), card.subList(1, 5)),
                            "/account/passphrase",
                            Form.of("passphrase", CHOSEN, "again", CHOSEN, "secret", World.words(card)));
                }),
                new ReadyAct("add a telephone", world -> {
                    Caller person = world.choosePassphrase(somebodyNew(world), CHOSEN);
                    return new Try(person, FACTOR, setup(person));
                }),
                new ReadyAct("renew paper codes", world -> {
                    Holder holder = Holder.of(world);
                    return new Try(holder.person(), FACTOR, Form.of("act", "paper", "code", holder.paper()));
                }),
                new ReadyAct("take a telephone off", world -> {
                    Holder holder = Holder.of(world);
                    return new Try(holder.person(), FACTOR, Form.of("act", "take-off", "code", holder.paper()));
                }),
                new ReadyAct("take a code by post back", world -> {
                    List<String> card = somebodyNew(world);
                    world.stored.change(
                            "INSERT INTO address_code (account, address, code_hash, sent_at, expires_at, tries)"
                                    + " SELECT id, 'quelqu.un@poste.fr', 'x', now(), now() + interval '1 day', 0 FROM account"
                                    + " ORDER BY created_at DESC LIMIT 1");
                    return new Try(
                            world.stranger().signInWithCard(card.get(0), card.subList(1, 5)),
                            "/account/address",
                            Form.of("act", "change"));
                }),
                new ReadyAct("remove an address", world -> {
                    List<String> card = somebodyNew(world);
                    world.stored.change("INSERT INTO own_address (account, address, verified_at)"
                            + " SELECT id, 'quelqu.un@poste.fr', now() FROM account ORDER BY created_at DESC LIMIT 1");
                    return new Try(
                            world.stranger().signInWithCard(card.get(0), card.subList(1, 5)),
                            "/account/address",
                            Form.of("act", "remove", "secret", World.words(card)));
                }),
                new ReadyAct("come in with a slip", world -> {
                    String name = UUID.randomUUID().toString();
                    world.choosePassphrase(world.cardOfSomebodyNew(name), CHOSEN);
                    String code = world.caller(Who.TRAINER)
                            .post(
                                    "/training/slip?group=" + world.group + "&person=" + world.person(name),
                                    Form.of("act", "recover").fresh())
                            .page()
                            .select(".idcard .num")
                            .text();
                    return new Try(
                            world.stranger(),
                            "/signin/slip",
                            Form.of("code", code, "passphrase", World.PASSPHRASE, "again", World.PASSPHRASE));
                }),
                new ReadyAct("erase everything", world -> {
                    List<String> card = somebodyNew(world);
                    return new Try(
                            world.stranger().signInWithCard(card.get(0), card.subList(1, 5)),
                            "/account/erase",
                            Form.of("act", "erase", "secret", World.words(card)));
                }));
    }

    private static List<String> somebodyNew(World world) {
        return world.cardOfSomebodyNew(UUID.randomUUID().toString());
    }

    /** The form that sets a telephone up, with a code of that telephone. */
    private static Form setup(Caller person) {
        var page = person.get(FACTOR).page();
        TestPhone phone = TestPhone.typing(page.select(".drawn").text());
        return Form.of("act", "add", "sealed", page.select("[name=sealed]").val(), "code", phone.now());
    }

    /** Somebody with a telephone, and one of their paper codes. */
    private record Holder(Caller person, String paper) {

        static Holder of(World world) {
            Caller person = world.choosePassphrase(somebodyNew(world), CHOSEN);
            String paper = person.post(FACTOR, setup(person).fresh())
                    .page()
                    .select(".idcard li")
                    .eachText()
                    .get(0);
            return new Holder(person, paper);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
