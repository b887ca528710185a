import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * A hedui process and the conversation with it: one JSON message a line each way, answers joined to requests by
 * their id. One instance serves many threads; requests are answered in the order in which they are sent.
 */
final class Hedui implements AutoCloseable {
    /** What waits for an answer: whom to give it, and whom to tell of progress until then. */
    private record Waiting(CompletableFuture<Object> answer, Consumer<Object> progress) {}

    private final Process process;
    private final Writer toHedui;
    private final Map<Object, Waiting> waiting = new ConcurrentHashMap<>();
    private final AtomicLong lastId = new AtomicLong();

    /** Starts the process, for example with {@code List.of("hedui")}. Its log goes to our own stderr. */
    Hedui(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of("serve", "--stdio"));
        process = new ProcessBuilder(whole).redirectError(Redirect.INHERIT).start();
        toHedui = process.outputWriter(StandardCharsets.UTF_8);
        Thread reader = new Thread(this::read, "hedui answers");
        reader.setDaemon(true);
        reader.start();
    }

    /** Asks and waits; throws {@link HeduiException} for an error. */
    Object ask(String type, Map<String, ?> body) {
        try {
            return send(type, body, progress -> {}).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Asks and goes on; any number of requests may be under way. */
    CompletableFuture<Object> send(String type, Map<String, ?> body, Consumer<Object> progress) {
        CompletableFuture<Object> answer = new CompletableFuture<>();
        synchronized (toHedui) {
            long id = lastId.incrementAndGet();
            waiting.put(id, new Waiting(answer, progress));
            try {
                toHedui.write(Json.write(Map.of("v", 1, "id", id, "type", type, "body", body)));
                toHedui.write('\n');
                toHedui.flush();
            } catch (IOException e) {
                waiting.remove(id);
                answer.completeExceptionally(new UncheckedIOException("hedui has ended", e));
            }
        }
        return answer;
    }

    /** Answers must be read all the time, or the pipe fills up and both sides wait: hence a thread of its own. */
    private void read() {
        try (BufferedReader fromHedui = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = fromHedui.readLine(); line != null; line = fromHedui.readLine()) hear(Json.parse(line));
        } catch (IOException e) {
            System.err.println("hedui: " + e.getMessage());
        }
        for (Object id : List.copyOf(waiting.keySet()))
            waiting.remove(id).answer().completeExceptionally(new IllegalStateException("hedui has ended"));
    }

    private void hear(Object message) {
        Object id = Json.at(message, "id");
        Object body = Json.at(message, "body");
        Waiting asked = id == null ? null : waiting.get(id);
        if (asked == null) {
            System.err.println("hedui, about none of our requests: " + Json.write(body));
            return;
        }
        switch (Json.<String>at(message, "type")) {
            case "progress" -> asked.progress().accept(body);
            case "result" -> waiting.remove(id).answer().complete(body);
            default -> waiting.remove(id).answer().completeExceptionally(new HeduiException(body, "zh"));
        }
    }

    /** Lets it answer what was asked, and end. */
    @Override
    public void close() throws IOException {
        if (process.isAlive()) ask("shutdown", Map.of());
        toHedui.close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
