package dev.shotlist.server;

import dev.shotlist.pipeline.ReferenceLooking;
import dev.shotlist.server.upload.Spool;

/**
 * What the server needs to take references in.
 *
 * @param looking measures them; the one that the pipeline looks with
 * @param spool where they lie until their request is answered
 */
public record ReferenceRoom(ReferenceLooking looking, Spool spool) {}
