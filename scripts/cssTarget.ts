/**
 * The first browsers with `light-dark()`. For older ones a bundler rewrites it in a way that no longer follows the page's
 * `color-scheme`, and the panels lose their colours.
 */
export const CSS_TARGET = ["chrome123", "edge123", "firefox120", "safari17.5"];
