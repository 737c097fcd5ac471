package dev.quire.benchmarks.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The JVM that does the work: takes the path of one description per line and answers with one line of JSON, a
 * {@link TrialResult}. {@link WorkerJvm} is its other end.
 */
final class CorpusWorker {
    private static final int RAN_OUT_OF_MEMORY = 3;
    private static final int FRAMES = 3;

    private CorpusWorker() {}

    /** The folder for what is written on the way, and how many values go through each codec. */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        Path folder = Path.of(arguments[0]);
        int values = Integer.parseInt(arguments[1]);
        StrictCompiler compiler = new StrictCompiler();
        ObjectMapper json = new ObjectMapper();
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String spec = questions.readLine(); spec != null; spec = questions.readLine()) {
            answers.println(json.writeValueAsString(result(Path.of(spec), folder, compiler, values)));
            answers.flush();
        }
    }

    private static TrialResult result(Path spec, Path folder, StrictCompiler compiler, int values) {
        try {
            return Trial.run(spec, folder, compiler, values);
        } catch (OutOfMemoryError e) {
            // Nothing in this JVM can be trusted any more: the other end starts a new one.
            Runtime.getRuntime().halt(RAN_OUT_OF_MEMORY);
            throw e;
        } catch (Exception | StackOverflowError e) {
            e.printStackTrace();
            return TrialResult.lost(spec.toString(), describe(e));
        }
    }

    private static String describe(Throwable e) {
        StringBuilder text = new StringBuilder(TrialResult.firstLine(e.toString()));
        StackTraceElement[] frames = e.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            text.append(" at ").append(frames[i].getFileName()).append(':').append(frames[i].getLineNumber());
        }
        return text.toString();
    }
}
