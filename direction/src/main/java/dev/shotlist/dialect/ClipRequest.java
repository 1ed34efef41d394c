package dev.shotlist.dialect;

import tools.jackson.databind.node.ObjectNode;

/** Where a clip is asked for, and with which body. */
public record ClipRequest(String endpoint, ObjectNode body) {}
