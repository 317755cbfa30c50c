package fr.aladdin.bench;

import java.util.List;

/** A printed card, as its owner reads it. */
record Card(String number, List<String> words) {}
