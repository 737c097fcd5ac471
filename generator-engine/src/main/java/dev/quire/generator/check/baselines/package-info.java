/** What a description is compared with: files, revisions of git, released clients. */
@NullMarked
package dev.quire.generator.check.baselines;

import org.jspecify.annotations.NullMarked;
