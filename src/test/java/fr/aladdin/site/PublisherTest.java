package fr.aladdin.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublisherTest {

    @Test
    void the_foot_of_the_pages_names_the_organisation_without_its_address() {
        assertThat(Publisher.withoutAddress(" Ville de Clairval , 1 place du Marché, 33000 Clairval"))
                .isEqualTo("Ville de Clairval");
        assertThat(Publisher.withoutAddress("Association Le Fil\n12 rue Haute")).isEqualTo("Association Le Fil");
        assertThat(Publisher.withoutAddress("Clairval")).isEqualTo("Clairval");
    }
}
