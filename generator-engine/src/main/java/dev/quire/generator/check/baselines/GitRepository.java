package dev.quire.generator.check.baselines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A working copy, read by the git command line; nothing is changed, nothing is fetched. */
final class GitRepository {
    private static final String THREE_DOTS = "...";

    private final Path folder;

    /** What a command said. */
    private record Answer(int status, byte[] output, String error) {

        String line() {
            return new String(output, StandardCharsets.UTF_8).strip();
        }
    }

    private GitRepository(Path folder) {
        this.folder = folder;
    }

    /** The working copy that a folder is in. */
    static GitRepository of(Path folder) throws IOException {
        Answer top = new GitRepository(folder).git("rev-parse", "--show-toplevel");
        if (top.status() != 0) {
            throw Baselines.failure(
                    folder + " is in no git working copy: " + top.error(),
                    "Name a file as baseline (quire:baseline writes one), or build in a clone");
        }
        return new GitRepository(Path.of(top.line()).toRealPath());
    }

    /** Its topmost folder, with links followed. */
    Path folder() {
        return folder;
    }

    /**
     * The commit of a revision.
     *
     * @param revision as git writes it; {@code BRANCH...} is the commit where HEAD left the branch
     */
    String commit(String revision) throws IOException {
        if (revision.startsWith("-") || revision.isBlank()) {
            throw Baselines.failure("'" + revision + "' is no revision", "Write git:REVISION, for example git:v1.2.0");
        }
        int dots = revision.indexOf(THREE_DOTS);
        if (dots < 0) {
            return verified(revision);
        }
        String base = verified(revision.substring(0, dots));
        String after = revision.substring(dots + THREE_DOTS.length());
        String head = verified(after.isEmpty() ? "HEAD" : after);
        Answer merge = git("merge-base", base, head);
        if (merge.status() != 0) {
            throw Baselines.failure(
                    "The commit where " + (after.isEmpty() ? "this branch" : after) + " left "
                            + revision.substring(0, dots) + " is not here"
                            + (isShallow() ? ": the clone is shallow" : ""),
                    isShallow()
                            ? "Fetch the history: git fetch --unshallow, in GitHub Actions fetch-depth: 0 of"
                                    + " actions/checkout"
                            : "Name a branch that the two have in common");
        }
        return merge.line();
    }

    private String verified(String revision) throws IOException {
        Answer commit = git("rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (commit.status() != 0) {
            throw Baselines.failure(
                    "There is no revision " + revision + " here" + (isShallow() ? "; the clone is shallow" : ""),
                    "Fetch it: " + (isShallow() ? "git fetch --unshallow, or " : "") + "git fetch origin "
                            + revision.replaceFirst("^origin/", "")
                            + (isShallow() ? ", in GitHub Actions fetch-depth: 0 of actions/checkout" : ""));
        }
        return commit.line();
    }

    private boolean isShallow() throws IOException {
        return git("rev-parse", "--is-shallow-repository").line().equals("true");
    }

    /** The files at or directly in a path, relative to the topmost folder; none when it is not in that commit. */
    List<String> files(String commit, String path) throws IOException {
        List<String> files = new ArrayList<>();
        String kind = git("cat-file", "-t", commit + ':' + path).line();
        if (kind.equals("blob")) {
            return List.of(path);
        }
        if (kind.equals("tree")) {
            Answer tree = git("ls-tree", "-z", "--full-tree", commit + ':' + path);
            for (String entry : new String(tree.output(), StandardCharsets.UTF_8).split("\0")) {
                int tab = entry.indexOf('\t');
                if (tab > 0 && entry.startsWith("100")) {
                    files.add(path.isEmpty() ? entry.substring(tab + 1) : path + '/' + entry.substring(tab + 1));
                }
            }
        }
        return files;
    }

    /** The bytes of a file; null when it is not in that commit. */
    byte @Nullable [] bytes(String commit, String file) throws IOException {
        Answer blob = git("cat-file", "blob", commit + ':' + file);
        return blob.status() == 0 ? blob.output() : null;
    }

    private Answer git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        Process process = start(command);
        try (InputStream output = process.getInputStream();
                InputStream errors = process.getErrorStream()) {
            process.getOutputStream().close();
            CompletableFuture<String> error = CompletableFuture.supplyAsync(() -> text(errors));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            output.transferTo(bytes);
            return new Answer(process.waitFor(), bytes.toByteArray(), error.join());
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command).start();
        } catch (IOException e) {
            throw Baselines.failure(
                    "The command git can not be run: " + e.getMessage(),
                    "Install git, or name a file as baseline (quire:baseline writes one)");
        }
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
