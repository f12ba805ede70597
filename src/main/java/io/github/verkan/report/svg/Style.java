package io.github.verkan.report.svg;

/** The style sheet: only what differs on a dark page. Everything else stands in attributes. */
final class Style {

    static final String FONTS = "Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    /** Rules for a dark page. Tinted boxes keep their tints and their dark text. */
    static final String SHEET = """
            @media (prefers-color-scheme: dark) {
            .verkan-diagram .verkan-page { fill: #15181c; }
            .verkan-diagram .verkan-column { fill: #1e2329; }
            .verkan-diagram .verkan-strip { fill: #282e36; }
            .verkan-diagram .verkan-text { fill: #e8ebef; }
            .verkan-diagram .verkan-plain { fill: #2c333c; stroke: #aab3bf; }
            .verkan-diagram .verkan-tint:not([stroke-dasharray]) { stroke: #8a94a1; }
            .verkan-diagram .verkan-line { stroke: #b4bcc7; }
            .verkan-diagram .verkan-head { fill: #b4bcc7; stroke: #b4bcc7; }
            .verkan-diagram .verkan-line-hinders, .verkan-diagram .verkan-head-hinders { stroke: #ff9a8f; }
            .verkan-diagram .verkan-line-compensates { stroke: #8cc4ee; }
            .verkan-diagram .verkan-head-compensates { fill: #8cc4ee; stroke: #8cc4ee; }
            .verkan-diagram .verkan-line-backward { stroke: #c9a8f7; }
            .verkan-diagram .verkan-head-backward { fill: #c9a8f7; stroke: #c9a8f7; }
            .verkan-diagram .verkan-line-broken { stroke: #ffab91; }
            .verkan-diagram .verkan-head-broken { fill: #ffab91; stroke: #ffab91; }
            .verkan-diagram .verkan-mark path { stroke: #e8ebef; }
            .verkan-diagram .verkan-mark-broken path { stroke: #ffab91; }
            }
            """;

    private Style() {}
}
