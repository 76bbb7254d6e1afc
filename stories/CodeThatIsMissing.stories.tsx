import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent } from "storybook/test";
import { Button } from "../src/ui/Button";
import { laterPart } from "../src/ui/later/laterPart";
import { laterPopup } from "../src/ui/later/laterPopup";
import { Panel } from "../src/ui/Panel";
import { usePopup } from "../src/ui/popup/usePopup";
import { Skeleton } from "../src/ui/Skeleton";

const unreachable = () => Promise.reject(new Error("unreachable"));
const MissingTab = laterPart(unreachable, <Skeleton height="12em" />);
const MissingMenu = laterPopup(unreachable);

function PanelOfMissingCode() {
  const { anchor, close, trigger } = usePopup("menu", MissingMenu);
  return (
    <Panel
      widget="MissingCode"
      title="A panel"
      actions={
        <>
          <Button {...trigger}>Columns</Button>
          {anchor && <MissingMenu anchor={anchor} onClose={close} />}
        </>
      }
    >
      <MissingTab />
    </Panel>
  );
}

/**
 * Popups, the dashboard's tabs and opened artifacts are fetched when they are first wanted. Where that fails, because the
 * connection is down or because the app was updated and has the file no more, the reader hears of it and can try again.
 */
const meta = {
  title: "Parts/Code that is missing",
  component: PanelOfMissingCode,
} satisfies Meta<typeof PanelOfMissingCode>;
export default meta;

type Story = StoryObj<typeof meta>;

export const InAPanel: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("alert")).toHaveTextContent("This part could not be loaded");
  },
};

export const OfAPopup: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Columns" }));
    await expect(await screen.findByRole("alertdialog")).toHaveAccessibleDescription(/Try again/);
  },
};
