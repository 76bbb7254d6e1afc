import type { ComponentType, ReactNode } from "react";
import { later } from "./later";
import { WhenFetched } from "./WhenFetched";

/** A part of a view; `preload` fetches its code a little before it is shown. */
export type LaterPart<Props> = ComponentType<Props> & { preload: () => void };

/**
 * A part of a view whose code is fetched when it is first shown. Until it is there it has the shape of what will come, and
 * where it does not arrive it says so and can be tried again.
 *
 * @example
 * const EventsTab = laterPart(() => import("./EventsTab").then((module) => module.EventsTab), <Skeleton height="20em" />);
 */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  skeleton: ReactNode,
): LaterPart<Props> {
  const code = later(load);
  const Part = (props: Props) => (
    <WhenFetched code={code} skeleton={skeleton}>
      {(Content) => <Content {...props} />}
    </WhenFetched>
  );
  return Object.assign(Part, { preload: code.preload });
}
