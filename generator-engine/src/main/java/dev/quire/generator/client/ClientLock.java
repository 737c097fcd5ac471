package dev.quire.generator.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.quire.generator.java.ClientViews;
import dev.quire.generator.java.naming.ClientNames;
import dev.quire.generator.lock.Lock;
import dev.quire.generator.lock.LockText;
import dev.quire.generator.lock.LockedApi;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.ModelReader;
import dev.quire.generator.model.OperationKey;
import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.PagingPlan;
import dev.quire.generator.paging.PagingPlanner;
import dev.quire.generator.paging.extensions.LockedPaging;
import dev.quire.generator.paging.extensions.PaginationWriter;
import dev.quire.generator.paging.extensions.PagingRules;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecException;
import dev.quire.generator.spec.ParsedSpec;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Writes the lock of a client:
 *
 * <ol>
 *   <li>read the description and the lock that there is;
 *   <li>decide everything, by that lock first;
 *   <li>end here when the two contradict each other, with all contradictions;
 *   <li>write down what was decided; rows of what is gone are left out.
 * </ol>
 */
public final class ClientLock {

    private ClientLock() {}

    /**
     * Writes the lock of these options, or the one beside the description. Rows that are there stay as they are.
     *
     * @throws SpecException when the description, the options or the lock is wrong; with all problems
     * @throws UncheckedIOException when a file can not be read or written
     */
    public static LockReport write(ClientOptions options) {
        Problems problems = new Problems();
        // 1. Read the description and the lock.
        OptionCheck.check(options, problems);
        ParsedSpec spec = SpecReader.read(new SpecSource(List.of(options.spec()), options.overlays()), problems);
        ApiModel api = ModelReader.read(spec, options.filter(), problems);
        Lock lock = Lock.read(Lock.file(options.spec(), options.lock()), spec, problems);
        // 2. Decide.
        PagingRules rules = PagingRules.read(options.paging(), problems);
        PagingPlan plan = PagingPlanner.plan(api, lock.paging(), rules, problems);
        ClientNames names = new ClientNames(options.basePackage(), options.clientName());
        ClientViews.Result views =
                ClientViews.of(api, plan, names, options.moduleName(), options.code(), lock.api(), problems);
        // 3. End here when anything is wrong.
        problems.throwIfErrors();
        // 4. Write it down.
        LockedApi decided = views.decided().get();
        String text = LockText.of(decided, paging(api, plan, decided, lock));
        return new LockReport(lock.file(), write(lock.file(), text), views.differences(), problems.warnings());
    }

    private static Map<OperationKey, JsonNode> paging(ApiModel api, PagingPlan plan, LockedApi decided, Lock lock) {
        List<Exchange> exchanges = api.operations().stream()
                .map(operation -> Exchange.of(api, operation))
                .toList();
        PaginationWriter writer = new PaginationWriter(exchanges);
        Map<OperationKey, JsonNode> rows = new TreeMap<>();
        for (Exchange exchange : exchanges) {
            OperationKey key = exchange.operation().key();
            LockedApi.Call call = decided.operations().get(key);
            LockedPaging.Row row = lock.paging().get(key);
            PagingDecision decision = Objects.requireNonNull(plan.decisions().get(key));
            if (row != null) {
                rows.put(key, row.written());
            } else if (call != null) {
                rows.put(key, call.pages() == null ? BooleanNode.FALSE : writer.write(decision, exchange));
            }
        }
        return rows;
    }

    private static LockReport.Outcome write(Path file, String text) {
        try {
            boolean exists = Files.exists(file);
            if (exists && Files.readString(file).equals(text)) {
                return LockReport.Outcome.UNCHANGED;
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
            return exists ? LockReport.Outcome.CHANGED : LockReport.Outcome.CREATED;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can not be written", e);
        }
    }
}
