package naru.support;

import java.util.UUID;

/** A reply template to choose. */
public record TemplateChoice(UUID id, String name) {}
