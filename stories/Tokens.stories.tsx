import type { Meta, StoryObj } from "@storybook/react-vite";
import type { CSSProperties } from "react";
import { STAGES } from "../src/core/vocabulary";
import { Button } from "../src/ui/Button";
import { CopyButton } from "../src/ui/CopyButton";
import { IconButton } from "../src/ui/IconButton";
import { Panel } from "../src/ui/Panel";
import { StatusBadge } from "../src/ui/StatusBadge";
import type { Tone } from "../src/ui/tone";

const TONES: Tone[] = ["good", "running", "neutral", "warn", "bad"];
const SURFACES = ["surface", "raised", "sunken", "hover", "accent-soft"];
const SERIES = [1, 2, 3, 4, 5, 6].map((number) => `chart-${number}`);
const STAGE_TOKENS = Object.values(STAGES).map(({ token }) => `stage-${token}`);

function Swatches({ title, names }: { title: string; names: readonly string[] }) {
  return (
    <section>
      <h3 style={{ marginBlock: "16px 8px", fontWeight: 600 }}>{title}</h3>
      <div style={{ display: "flex", flexWrap: "wrap", gap: 12 }}>
        {names.map((name) => (
          <div key={name} style={{ inlineSize: 120 }}>
            <div
              style={{
                background: `var(--_vf-${name})`,
                blockSize: 36,
                border: "1px solid var(--_vf-border)",
                borderRadius: "var(--_vf-radius-sm)",
              }}
            />
            <code style={{ fontFamily: "var(--_vf-font-mono)", fontSize: 11 }}>--vf-{name}</code>
          </div>
        ))}
      </div>
    </section>
  );
}

function Tokens() {
  return (
    <Panel widget="Tokens" title="Tokens">
      <div style={{ padding: 16 }}>
        <Swatches title="Surfaces" names={SURFACES} />
        <Swatches title="Stages" names={STAGE_TOKENS} />
        <Swatches title="Chart series" names={SERIES} />
        <h3 style={{ marginBlock: "16px 8px", fontWeight: 600 }}>Status: shape, word and colour</h3>
        <div style={{ display: "flex", flexWrap: "wrap", gap: 12 }}>
          {TONES.map((tone) => (
            <StatusBadge key={tone} tone={tone}>
              {tone}
            </StatusBadge>
          ))}
          {TONES.map((tone) => (
            <StatusBadge key={tone} tone={tone} variant="plain">
              {tone}
            </StatusBadge>
          ))}
        </div>
        <h3 style={{ marginBlock: "16px 8px", fontWeight: 600 }}>Controls</h3>
        <div style={{ display: "flex", flexWrap: "wrap", gap: 8 }}>
          <Button variant="primary">Primary</Button>
          <Button>Default</Button>
          <Button variant="quiet">Quiet</Button>
          <Button disabled>Disabled</Button>
          <IconButton icon="refresh" label="Refresh" />
          <CopyButton text="copied from the story" />
        </div>
      </div>
    </Panel>
  );
}

const meta = { title: "Tokens", component: Tokens } satisfies Meta<typeof Tokens>;
export default meta;

type Story = StoryObj<typeof meta>;

export const All: Story = {};

/** A host's own variables, set on any ancestor. */
export const HostVariables: Story = {
  decorators: [
    (Story) => (
      <div
        style={
          {
            "--vf-accent": "light-dark(#7a3e00, #f0b070)",
            "--vf-radius": "0px",
            "--vf-font": "Georgia, serif",
          } as CSSProperties
        }
      >
        {Story()}
      </div>
    ),
  ],
};
