package io.github.verkan.io.json;

/**
 * What is wrong where a JSON text cannot be read on, in the words of somebody who edits it by hand.
 *
 * @param value what stands there
 * @param message what is wrong
 * @param hint what to do, or empty
 */
record SyntaxProblem(String value, String message, String hint) {

    private static final int LONGEST_WORD = 20;

    static SyntaxProblem at(int offset, String text, boolean atEnd) {
        if (atEnd || offset < 0 || offset >= text.length()) {
            return new SyntaxProblem("", "the text ends before the JSON is complete; what stands before is used",
                    "the file looks cut off, or a closing quote, bracket or brace is missing");
        }
        char found = text.charAt(offset);
        return new SyntaxProblem(wordAt(offset, text), "this is not valid JSON; what stands before is used", hint(found, lastBefore(offset, text)));
    }

    private static String hint(char found, char before) {
        if (before == ',' && (found == '}' || found == ']' || found == ',')) {
            return "remove the comma before it";
        } else if (found < ' ') {
            return "a line break or tab within a text is written \\n or \\t; or a closing quote is missing";
        } else if (found == '\'' || found == '“' || found == '”') {
            return "texts and keys stand in straight double quotes";
        } else if (found == '/' || found == '#') {
            return "JSON has no comments; put notes under \"extensions\"";
        } else if (isEndOfValue(before) && (found == '"' || found == '{' || found == '[')) {
            return "a comma or colon is missing before it";
        } else if (Character.isLetter(found) && (before == '{' || before == ',' || before == ':')) {
            return "texts and keys stand in double quotes";
        }
        return "";
    }

    private static boolean isEndOfValue(char c) {
        return c == '"' || c == '}' || c == ']' || Character.isLetterOrDigit(c);
    }

    private static char lastBefore(int offset, String text) {
        int i = offset - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    private static String wordAt(int offset, String text) {
        int end = offset;
        while (end < text.length() && end < offset + LONGEST_WORD && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(offset, Math.max(end, offset + Character.charCount(text.codePointAt(offset))));
    }
}
