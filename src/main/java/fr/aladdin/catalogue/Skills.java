package fr.aladdin.catalogue;

import java.util.List;

/**
 * What a module trains, in the words of others.
 *
 * @param digcomp competences of DigComp 2.2, such as 2.1
 * @param pix competences of Pix, such as 1.2
 * @param coop theme of the national tool for digital mediators, such as email; empty when it has none
 */
public record Skills(List<String> digcomp, List<String> pix, String coop) {

    public Skills {
        digcomp = List.copyOf(digcomp);
        pix = List.copyOf(pix);
    }
}
