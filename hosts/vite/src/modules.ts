/** The app's Convex modules. */
export const modules = import.meta.glob(["../convex/**/*.ts", "!../convex/**/*.d.ts"]);
