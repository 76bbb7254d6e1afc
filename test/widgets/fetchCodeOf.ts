import { render, waitFor } from "@testing-library/react";
import type { ReactElement } from "react";
import { expect } from "vitest";

/** Shows a view once, until the code is there that comes with its rows: after that no render of it has to wait for any. */
export async function fetchCodeOf(view: ReactElement): Promise<void> {
  const { container, unmount } = render(view);
  await waitFor(() =>
    expect(container.querySelector('[data-slot="part"]')).toHaveAttribute("aria-busy", "false"),
  );
  unmount();
}
