/**
 * Convex warns when function modules are evaluated in a page, where they would leak server code. In a sandbox they are
 * meant to run there; this must be evaluated before they are.
 */
Object.assign(globalThis, { __convexAllowFunctionsInBrowser: true });

export {};
