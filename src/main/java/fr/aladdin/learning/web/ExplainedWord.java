package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Wording;

/** A word of the glossary and what it means. */
public record ExplainedWord(Wording word, Wording meaning) {}
