/** How convex/server names a function: exactly one of these is there. */
export interface Address {
  name?: string;
  reference?: string;
  functionHandle?: string;
}

/** The path of the function. @throws for what only an app with components has. */
export function nameOf({ name, reference, functionHandle }: Address): string {
  if (name !== undefined) return name;
  throw new Error(
    `The sandbox has no components and no function handles: it cannot call ${reference ?? functionHandle ?? "a function without a name"}.`,
  );
}
