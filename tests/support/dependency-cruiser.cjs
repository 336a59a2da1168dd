const topicOrder = ["money", "calendar", "bands", "targets", "commission", "ranking", "tracking"];
const laterTopics = (topic) => topicOrder.slice(topicOrder.indexOf(topic) + 1);

/** The layers of ARCHITECTURE.md, as rules. tests/architecture.test.ts plants a violation of each. */
module.exports = {
  forbidden: [
    { name: "domain-is-pure", comment: "The domain imports nothing but itself.", severity: "error", from: { path: "^src/domain" }, to: { pathNot: "^src/domain" } },
    { name: "front-door", comment: "Other layers enter the domain by src/domain/index.ts.", severity: "error", from: { path: "^src", pathNot: "^src/domain" }, to: { path: "^src/domain", pathNot: "^src/domain/index\\.ts$" } },
    { name: "money-is-the-floor", comment: "Money knows no other topic.", severity: "error", from: { path: "^src/domain/money" }, to: { path: "^src/domain/(?!money/|planError|breakdown)" } },
    ...["bands", "targets", "commission"].map((topic) => ({
      name: `${topic}-knows-no-later-topic`,
      severity: "error",
      from: { path: `^src/domain/${topic}` },
      to: { path: `^src/domain/(${(topic === "bands" ? laterTopics(topic) : topicOrder.filter((other) => !["money", "calendar", "bands", topic].includes(other))).join("|")})/` },
    })),
    { name: "ranking-knows-money-only", severity: "error", from: { path: "^src/domain/ranking" }, to: { path: "^src/domain/(calendar|bands|targets|commission|tracking)/" } },
    { name: "calendar-knows-money-only", severity: "error", from: { path: "^src/domain/calendar" }, to: { path: `^src/domain/(${laterTopics("calendar").join("|")})/` } },
    { name: "tracking-knows-money-and-calendar-only", severity: "error", from: { path: "^src/domain/tracking" }, to: { path: "^src/domain/(bands|targets|commission|ranking)/" } },
    { name: "functions-are-thin", comment: "Custom functions see the domain only.", severity: "error", from: { path: "^src/functions" }, to: { path: "^src/(?!functions/|domain/index)" } },
    { name: "port-knows-nothing", comment: "The port imports nothing.", severity: "error", from: { path: "^src/workbook/workbook\\.ts$" }, to: {} },
    { name: "actions-see-the-port", comment: "Actions read and write through the port.", severity: "error", from: { path: "^src/actions" }, to: { path: "^src/(?!actions/|workbook/|domain/index)|^src/workbook/(excel|memory)/" } },
    { name: "adapter-only-at-the-root", comment: "Only composition roots choose the Excel adapter.", severity: "error", from: { path: "^src", pathNot: "^src/(workbook/excel/|taskpane/index|commands/index)" }, to: { path: "^src/workbook/excel/" } },
    { name: "memory-workbook-is-for-tests", severity: "error", from: { path: "^src", pathNot: "^src/workbook/memory/" }, to: { path: "^src/workbook/memory/" } },
    { name: "workbook-is-below-the-pane", severity: "error", from: { path: "^src/workbook" }, to: { path: "^src/(?!workbook/|domain/index)" } },
    { name: "nothing-imports-the-preview", severity: "error", from: { path: "^src", pathNot: "^src/preview" }, to: { path: "^src/preview" } },
    { name: "preview-imports-nothing-of-the-addin", severity: "error", from: { path: "^src/preview" }, to: { path: "^src/(?!preview/)" } },
    { name: "protocol-knows-no-spreadsheet", severity: "error", from: { path: "^src/preview/protocol" }, to: { path: "^src/preview/(?!protocol/|workbook/model)" } },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "shipped-code-has-no-development-packages", severity: "error", from: { path: "^src", pathNot: "^src/preview|^src/functions/metadata" }, to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  },
};
