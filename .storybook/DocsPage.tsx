import {
  ArgTypes,
  Description,
  Heading,
  Markdown,
  Primary,
  Source,
  Title,
  useOf,
} from "@storybook/addon-docs/blocks";
import type { ComponentType } from "react";
import * as library from "../src";

type Component = ComponentType<never> & {
  /** What Storybook keeps of a component's TSDoc. */
  __docgenInfo?: { displayName: string; description?: string; tags?: Partial<Record<string, string>> };
};

/**
 * How to use a widget: what it is for, code to paste, its props; then the view it is drawn by, which needs no back end.
 * All of it is read from the TSDoc of the components.
 */
export function DocsPage() {
  const { preparedMeta } = useOf("meta", ["meta"]);
  const view = preparedMeta.component as Component | undefined; // Storybook does not say what a component is
  const [widget = view] = Object.values<Component>(preparedMeta.subcomponents ?? {});
  const { displayName = "", description, tags } = widget?.__docgenInfo ?? {};
  return (
    <>
      <Title />
      {description !== undefined && <Markdown>{description}</Markdown>}
      {tags?.["example"] && <Source language="tsx" code={codeFor(displayName, tags["example"])} />}
      <Primary />
      {widget && (
        <>
          <Heading>Props</Heading>
          <ArgTypes of={widget} />
        </>
      )}
      {view && view !== widget && (
        <>
          <Heading>The view alone</Heading>
          <Description />
          <ArgTypes of={view} />
        </>
      )}
    </>
  );
}

/** The example with the imports it needs. */
function codeFor(widget: string, example: string): string {
  const names = new Set(example.match(/\b\w+/g));
  const others = Object.keys(library).filter((name) => names.has(name) && name !== widget);
  return [
    ...(others.length === 0 ? [] : [`import { ${others.join(", ")} } from "voice-flow-monitor";`]),
    `import { ${widget} } from "voice-flow-monitor/${widget}";`,
    "",
    example,
  ].join("\n");
}
