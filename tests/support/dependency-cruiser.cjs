const topicOrder = ["money", "calendar", "bands", "targets", "commission", "ranking", "tracking", "customers", "pipeline", "forecast"];
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
    { name: "ranking-knows-money-only", severity: "error", from: { path: "^src/domain/ranking" }, to: { path: "^src/domain/(calendar|bands|targets|commission|tracking|customers|pipeline|forecast)/" } },
    { name: "calendar-knows-money-only", severity: "error", from: { path: "^src/domain/calendar" }, to: { path: `^src/domain/(${laterTopics("calendar").join("|")})/` } },
    { name: "tracking-knows-money-and-calendar-only", severity: "error", from: { path: "^src/domain/tracking" }, to: { path: "^src/domain/(bands|targets|commission|ranking|customers|pipeline|forecast)/" } },
    ...["customers", "pipeline", "forecast"].map((topic) => ({
      name: `${topic}-is-a-last-topic`,
      comment: "Customers, pipeline and forecast know money, calendar, bands and ranking, and not each other.",
      severity: "error",
      from: { path: `^src/domain/${topic}/` },
      to: { path: `^src/domain/(${["targets", "commission", "tracking", "customers", "pipeline", "forecast"].filter((other) => other !== topic).join("|")})/` },
    })),
    { name: "functions-are-thin", comment: "Custom functions see the domain only.", severity: "error", from: { path: "^src/functions" }, to: { path: "^src/(?!functions/|domain/index)" } },
    { name: "functions-are-called-through-the-root", comment: "The pane gets its functions from the bundle that computes the cells; only the composition root names it.", severity: "error", from: { path: "^src/(taskpane|commands|actions|workbook|locales)/", pathNot: "^src/taskpane/index\\.tsx$" }, to: { path: "^src/functions/" } },
    { name: "functions-by-their-door", comment: "What the bundle hands over is in its index.", severity: "error", from: { path: "^src/taskpane/index\\.tsx$" }, to: { path: "^src/functions/(?!index\\.ts$)" } },
    { name: "port-knows-nothing", comment: "The port imports nothing but the types of what it reads, adds and runs in.", severity: "error", from: { path: "^src/workbook/(workbook|readings|runtime|sheetDraft|draftParts)\\.ts$" }, to: { pathNot: "^src/workbook/(readings|runtime|sheetDraft|draftParts)\\.ts$" } },
    { name: "imports-see-the-domain", comment: "What finds its way in a workbook knows cells and the domain, no workbook and no screen.", severity: "error", from: { path: "^src/imports" }, to: { path: "^src/(?!imports/|domain/index)" } },
    { name: "imports-by-their-door", comment: "Other layers enter the imports by src/imports/index.ts.", severity: "error", from: { path: "^src", pathNot: "^src/imports" }, to: { path: "^src/imports/(?!index\\.ts$)" } },
    { name: "actions-see-the-port", comment: "Actions read and write through the port.", severity: "error", from: { path: "^src/actions" }, to: { path: "^src/(?!actions/|workbook/|imports/index|domain/index)|^src/workbook/(excel|memory)/" } },
    { name: "adapter-only-at-the-root", comment: "Only composition roots choose the Excel adapter.", severity: "error", from: { path: "^src", pathNot: "^src/(workbook/excel/|taskpane/index|commands/index)" }, to: { path: "^src/workbook/excel/" } },
    { name: "memory-workbook-is-for-tests", severity: "error", from: { path: "^src", pathNot: "^src/workbook/memory/" }, to: { path: "^src/workbook/memory/" } },
    { name: "workbook-is-below-the-pane", severity: "error", from: { path: "^src/workbook" }, to: { path: "^src/(?!workbook/|domain/index)" } },
    { name: "nothing-imports-the-help", comment: "Help pages are made when the add-in is built; nothing of them ships in a bundle.", severity: "error", from: { path: "^src", pathNot: "^src/help" }, to: { path: "^src/help" } },
    { name: "help-reads-what-it-explains", comment: "Help sees functions, texts, the catalogue and how formulas are read.", severity: "error", from: { path: "^src/help" }, to: { path: "^src/(?!help/|functions/|locales/|domain/index|taskpane/functions/catalogue|workbook/(address|argumentText))" } },
    { name: "nothing-imports-the-preview", severity: "error", from: { path: "^src", pathNot: "^src/preview" }, to: { path: "^src/preview" } },
    { name: "preview-imports-nothing-of-the-addin", severity: "error", from: { path: "^src/preview" }, to: { path: "^src/(?!preview/)" } },
    { name: "protocol-knows-no-spreadsheet", severity: "error", from: { path: "^src/preview/protocol" }, to: { path: "^src/preview/(?!protocol/|workbook/model)" } },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "shipped-code-has-no-development-packages", severity: "error", from: { path: "^src", pathNot: "^src/preview|^src/help|^src/functions/metadata" }, to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  },
};
