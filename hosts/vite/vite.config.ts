import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** As strict as a team may be: no inline script or style, no `eval`, no text as markup. */
const POLICY = "default-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

export default defineConfig({
  plugins: [react()],
  preview: { headers: { "Content-Security-Policy": POLICY } },
});
