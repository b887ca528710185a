/** An error that hedui answered: act on the code, show the message and the remedy. */
final class HeduiException extends RuntimeException {
    private static final long serialVersionUID = 1;

    final String code;
    final String remedy;

    HeduiException(Object body, String language) {
        super(Json.<String>at(body, "message", language));
        code = Json.at(body, "code");
        remedy = Json.at(body, "remedy", language);
    }
}
