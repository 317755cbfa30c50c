package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.identity.PracticePerson;
import fr.aladdin.catalogue.identity.PracticeWeb;
import fr.aladdin.catalogue.identity.Site;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the invented little web of the identity journey. */
final class WebReader {

    static final String FILE = "world/web.yaml";

    private WebReader() {}

    static PracticeWeb read(YamlNode web) {
        Map<String, Site> services = sites(web.need("services"));
        Map<String, Site> accounts = sites(web.need("accounts"));
        PracticeWeb known = new PracticeWeb(services, accounts, Map.of());
        Map<String, PracticePerson> people = new LinkedHashMap<>();
        web.need("people").all().forEach((id, one) -> people.put(id, person(id, one, known)));
        web.noMoreKeys();
        return new PracticeWeb(services, accounts, people);
    }

    private static Map<String, Site> sites(YamlNode all) {
        Map<String, Site> sites = new LinkedHashMap<>();
        all.all().forEach((id, one) -> {
            String host = one.need("host").text();
            invented(one, host);
            sites.put(
                    id,
                    new Site(id, one.need("name").text(), host, one.at("asks").texts()));
            one.noMoreKeys();
        });
        return sites;
    }

    /** Names a fault where a host may belong to somebody. */
    static void invented(YamlNode where, String host) {
        if (!host.endsWith(".example")) {
            where.fault("The host " + host + " may belong to somebody", "End it in .example");
        }
    }

    private static PracticePerson person(String id, YamlNode one, PracticeWeb known) {
        Map<String, String> claims = new LinkedHashMap<>();
        one.need("papers").all().forEach((claim, value) -> claims.put(claim, value.text()));
        Map<String, PracticePerson.Key> keys = new LinkedHashMap<>();
        one.at("keys").all().forEach((site, key) -> {
            if (!known.sites().containsKey(site)) {
                key.fault(site + " is no site of this web", "Write it under services or accounts");
            }
            keys.put(
                    site,
                    new PracticePerson.Key(
                            key.need("identifier").text(),
                            key.need("password").text(),
                            key.need("renewed").text()));
            key.noMoreKeys();
        });
        one.noMoreKeys();
        return new PracticePerson(id, claims, keys);
    }
}
