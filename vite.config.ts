import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The demo: an admin app that embeds the panels. `vite.lib.config.ts` builds the package. */
export default defineConfig({
  root: "demo",
  plugins: [react()],
  build: { outDir: "../demo-dist", emptyOutDir: true },
});
