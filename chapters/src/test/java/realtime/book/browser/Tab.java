package realtime.book.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** One tab: opens pages, presses keys, evaluates expressions, remembers every request. */
final class Tab {
    private final Chromium browser;
    private final String session;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    Tab(Chromium browser) {
        this.browser = browser;
        String context = browser.call(null, "Target.createBrowserContext", Map.of())
                .get("browserContextId")
                .getAsString();
        String target = browser.call(
                        null, "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .get("targetId")
                .getAsString();
        session = browser.call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .getAsString();
        browser.listen(this::event);
        for (String domain : List.of("Page", "Network", "Runtime")) {
            call(domain + ".enable", Map.of());
        }
    }

    private void event(JsonObject event) {
        if (!event.has("sessionId") || !event.get("sessionId").getAsString().equals(session)) {
            return;
        }
        JsonObject parameters = event.getAsJsonObject("params");
        switch (event.get("method").getAsString()) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Network.requestWillBeSent" ->
                requests.add(parameters.getAsJsonObject("request").get("url").getAsString());
            case "Network.webSocketCreated" ->
                requests.add(parameters.get("url").getAsString());
            case "Runtime.exceptionThrown" -> complaints.add(parameters.toString());
            default -> {}
        }
    }

    private JsonObject call(String method, Map<String, ?> parameters) {
        return browser.call(session, method, parameters);
    }

    void open(Path page) {
        open(page, "");
    }

    void open(Path page, String anchor) {
        open(page.toUri() + anchor);
    }

    void open(String url) {
        loaded = new CompletableFuture<>();
        call("Page.navigate", Map.of("url", url));
        loaded.orTimeout(Chromium.SECONDS, TimeUnit.SECONDS).join();
    }

    /** Waits for the page that a click or key leads to. @param act what leads there */
    void leave(Runnable act) {
        loaded = new CompletableFuture<>();
        act.run();
        loaded.orTimeout(Chromium.SECONDS, TimeUnit.SECONDS).join();
    }

    /** The value of an expression, after its promise where it is one. */
    JsonElement evaluate(String expression) {
        JsonObject answer =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        JsonElement value = answer.getAsJsonObject("result").get("value");
        return value == null ? JsonNull.INSTANCE : value;
    }

    String text(String expression) {
        return evaluate(expression).getAsString();
    }

    boolean holds(String expression) {
        return evaluate(expression).getAsBoolean();
    }

    void size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    /** What the system prefers: {@code light} or {@code dark}. */
    void prefer(String scheme) {
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(key -> {
            call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", key));
            call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
        });
    }

    /** Presses a named key such as {@code Enter}, {@code Tab}, {@code ArrowDown} or {@code Escape}. */
    void press(String key) {
        int code =
                switch (key) {
                    case "Tab" -> 9;
                    case "Enter" -> 13;
                    case "Escape" -> 27;
                    case " " -> 32;
                    case "ArrowRight" -> 39;
                    case "ArrowUp" -> 38;
                    case "ArrowDown" -> 40;
                    default -> throw new IllegalArgumentException(key);
                };
        String text = key.equals("Enter") ? "\r" : key.equals(" ") ? " " : "";
        call(
                "Input.dispatchKeyEvent",
                Map.of(
                        "type",
                        text.isEmpty() ? "rawKeyDown" : "keyDown",
                        "key",
                        key,
                        "code",
                        key.equals(" ") ? "Space" : key,
                        "windowsVirtualKeyCode",
                        code,
                        "text",
                        text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    List<String> requests() {
        return requests;
    }

    List<String> complaints() {
        return complaints;
    }
}
