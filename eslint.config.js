import convex from "@convex-dev/eslint-plugin";
import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Who may import whom: data flows one way, and a folder never looks back along it. */
const layers = {
  "src/core": [
    "**/hooks/**",
    "**/ui/**",
    "**/widgets/**",
    "**/convex/**",
    "**/sandbox/**",
    "react",
    "convex",
    "convex/*",
  ],
  "src/hooks": ["**/ui/**", "**/widgets/**", "**/sandbox/**", "../../convex/**"],
  "src/ui": ["**/hooks/**", "**/widgets/**", "**/sandbox/**", "convex", "convex/*", "../../convex/**"],
  "src/widgets": ["**/sandbox/**", "convex", "convex/*", "../../../convex/**"],
  convex: ["**/hooks/**", "**/ui/**", "**/widgets/**", "**/sandbox/**", "react", "react-dom", "convex/react"],
  cli: ["**/src/**", "**/sandbox/**", "react", "react-dom", "convex/react"],
  sandbox: ["**/src/**", "../convex/**", "../../convex/**", "react", "react-dom", "!convex/react"],
};

export default tseslint.config(
  {
    ignores: [
      "convex/_generated",
      "test/**/_generated",
      "hosts",
      "dist",
      "demo-dist",
      "storybook-static",
      "coverage",
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: {
        projectService: { allowDefaultProject: ["*.js", "scripts/*.mjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-invalid-void-type": "off",
      // Leaving fields out of a copy is done by naming them.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // A Convex handler is async by contract, whether or not it awaits.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["{src,demo,stories}/**/*.{ts,tsx}", "test/**/*.tsx"],
    ...reactHooks.configs.flat["recommended-latest"],
  },
  ...convex.configs.recommended,
  ...Object.entries(layers).map(([folder, group]) => ({
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [{ group, message: `${folder} may not import this: see the layers in ARCHITECTURE.md.` }],
        },
      ],
    },
  })),
  { files: ["**/*.{js,mjs}"], extends: [tseslint.configs.disableTypeChecked] },
);
