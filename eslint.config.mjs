import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const officeGlobals = ["Excel", "Office", "OfficeRuntime", "OfficeExtension", "CustomFunctions"].map((name) => ({
  name,
  message: "Only the Excel adapter, the entry files and src/functions may touch Office.js: go through src/workbook/workbook.ts.",
}));

const officeRules = Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]));

const impureCalls = [
  { object: "Date", property: "now", message: "A calculation has no clock: take the date as an argument." },
  { object: "Math", property: "random", message: "A calculation is deterministic: take the number as an argument." },
];

export default tseslint.config(
  { ignores: ["node_modules", "dist", "build", "test-results"] },
  ...tseslint.configs.recommended,
  { files: ["**/*.js", "**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: ["error", "always"],
      "no-alert": "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name='sort'][arguments.length=0]",
          message: "Sort with a comparator that can return 0.",
        },
        { selector: "CatchClause > BlockStatement[body.length=1] > ExpressionStatement > CallExpression[callee.object.name='console']", message: "A catch that only logs hides the fault." },
      ],
    },
  },
  // Playwright hands a fixture on with a function that it calls "use", which is no React hook.
  { files: ["tests/e2e/**"], rules: { "react-hooks/rules-of-hooks": "off" } },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/preview/**"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals], "no-console": "error" },
  },
  {
    files: ["src/workbook/excel/**", "src/taskpane/index.tsx", "src/commands/index.ts"],
    plugins: { "office-addins": officeAddins },
    rules: { ...officeRules, "no-restricted-globals": "off" },
  },
  { files: ["src/functions/**"], rules: { "no-restricted-globals": ["error", ...officeGlobals.filter(({ name }) => name !== "CustomFunctions")] } },
  {
    files: ["src/domain/**", "src/functions/**", "src/imports/**"],
    rules: {
      "no-restricted-properties": ["error", ...impureCalls],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "A calculation has no clock: take the date as an argument." },
        { selector: "CallExpression[callee.property.name='sort'][arguments.length=0]", message: "Sort with a comparator that can return 0." },
      ],
    },
  },
);
