import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An approval system asks about one application: java CheckOneHousehold COUNTY CASE HEDUI..., where HEDUI... is the
 * command that starts hedui. Everything in the example county is made up.
 */
public final class CheckOneHousehold {
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String county = args[0];
        Object given = Json.parse(Files.readString(Path.of(args[1])));

        try (Hedui hedui = new Hedui(Arrays.asList(args).subList(2, args.length))) {
            Object hello = hedui.ask("hello", Map.of());
            out.printf("hedui %s, protocol %s%n", Json.<String>at(hello, "hedui"), Json.<Long>at(hello, "protocol"));

            // The departments' files, once; hedui.config.json of the folder counts.
            Object loaded = hedui.send("load", Map.of("folders", List.of(county)), CheckOneHousehold::show).join();
            out.printf("%d records of %s%n",
                    Json.<Long>at(loaded, "records"), String.join(", ", Json.<List<String>>at(loaded, "registers")));

            // An application for rural dibao, laid over these registers for one question; nothing of it is kept.
            String household = "dibao:C331122999000000001";
            Map<String, Object> application = Map.of(
                    "enrolment", List.of(Map.of(
                            "programme", "dibao.rural", "month", "2025-11", "household", household,
                            "beneficiary", "332526193701179326", "name", "郑兰仙",
                            "submittedAt", "2025-11-03")),
                    "membership", List.of(
                            member(household, "332526193701179326", "郑兰仙"),
                            member(household, "331122201805119298", "胡浩宇")));
            Object run = hedui.ask("check", Map.of(
                    "records", application,
                    "subjects", List.of(Map.of("entity", "household", "id", household)),
                    "asOf", "2025-12-31"));
            for (Object finding : Json.<List<Object>>at(run, "findings"))
                out.printf("%n%s %s%n  %s%n", Json.<String>at(finding, "severity"),
                        Json.<String>at(finding, "subject", "label"), Json.<String>at(finding, "message", "zh"));

            // The whole argument of the first of them.
            Object argument = hedui.ask("explain", Map.of("fingerprint", Json.at(run, "findings", 0, "fingerprint")));
            out.printf("%n%s%n", Json.<String>at(argument, "text", "zh"));

            // What one household is entitled to.
            Object decided = hedui.ask("decide", Map.of("case", given, "programmes", List.of("dibao.rural")));
            out.printf("%n%s%n", Json.<String>at(decided, "decisions", 0, "text", "zh"));

            // An error is a code to act on and a sentence to show.
            try {
                hedui.ask("decide", Map.of("case", given, "programmes", List.of("dibao.lunar")));
            } catch (HeduiException e) {
                out.printf("%n%s: %s %s%n", e.code, e.getMessage(), e.remedy);
            }
        }
    }

    /** Progress of a load, on stderr. */
    private static void show(Object progress) {
        System.err.printf("%s %d/%d%n",
                Json.<String>at(progress, "phase"), Json.<Long>at(progress, "done"), Json.<Long>at(progress, "of"));
    }

    private static Map<String, Object> member(String household, String number, String name) {
        return Map.of("household", household, "person", number, "name", name,
                "month", "2025-11", "programmeClass", "dibao", "counted", true);
    }
}
