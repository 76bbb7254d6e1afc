/** How something is doing. A view shows it by shape and word as well as colour; `data-tone` carries it to the styles. */
export type Tone = "good" | "warn" | "bad" | "running" | "neutral";
