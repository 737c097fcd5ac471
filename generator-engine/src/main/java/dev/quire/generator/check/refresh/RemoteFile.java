package dev.quire.generator.check.refresh;

import dev.quire.generator.source.Location;
import java.net.URI;
import java.nio.file.Path;

/**
 * A file and where it is published.
 *
 * @param url with http or https
 * @param file that holds it, absolute
 * @param place where that is written
 */
record RemoteFile(URI url, Path file, Location place) {}
