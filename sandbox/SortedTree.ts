import imported from "sorted-btree";

/**
 * The B+ tree of sorted-btree. The package is CommonJS: bundlers hand out its default export as such, Node wraps it in
 * the module's own `default`.
 */
const exported = imported as typeof imported & { default?: typeof imported };

export const SortedTree = exported.default ?? imported;
