/**
 * What function modules expect around them, and a page does not have; this must be evaluated before they are.
 *
 * Convex warns when function modules are evaluated in a page, where they would leak server code; in a sandbox they are
 * meant to run there. Convex's runtime has environment variables, and generated code names them.
 */
const page: { process?: unknown; __convexAllowFunctionsInBrowser?: true } = globalThis;
page.__convexAllowFunctionsInBrowser = true;
page.process ??= { env: {} };

export {};
