import type { UnreadPart } from "../workbook/snapshot";
import { describeUnread, unreadKinds } from "../xlsx/unread/kinds";
import { findBrowser, openBrowser, thisMachine, type OpenBrowser } from "./browser";
import { build } from "./build";
import { readCommandLine } from "./commandLine";
import { openWorkbook } from "./openFile";
import { assertPortFree } from "./origin";
import { PreviewProblem } from "./problem";
import { addinPortUse, pagePortUse, startPreview, type Preview } from "./startPreview";

let isStopping = false;

/** `npm start`: builds, serves, opens the preview, and goes on until Ctrl+C. */
async function start(): Promise<void> {
  const commandLine = readCommandLine(process.argv.slice(2));
  // What can be refused at once is refused before the build, which takes a while.
  await assertPortFree(pagePortUse(commandLine.pagePort));
  await assertPortFree(addinPortUse(commandLine.addinPort));
  const workbook = commandLine.file === undefined ? undefined : await openWorkbook(commandLine.file);
  await build(console.log);
  const preview = await startPreview({ ...commandLine, ...(workbook && { workbook }), blocksStorage: commandLine.fault === "storage-blocked" });
  const address = `${preview.pageUrl}/${commandLine.fault === undefined ? "" : `?fault=${encodeURIComponent(commandLine.fault)}`}`;
  console.log(`The preview is at ${address} (add-in at ${preview.addinUrl}/). Ctrl+C stops it.`);
  for (const line of unreadLines(workbook?.unread ?? [])) console.log(line);
  const browser = commandLine.opensBrowser ? tryBrowser(preview, address) : undefined;
  stopOnSignal(preview, browser);
}

function tryBrowser(preview: Preview, address: string): OpenBrowser | undefined {
  const program = findBrowser(thisMachine);
  if (program === undefined) {
    console.log("No browser or no display here: open the address in a Chromium-family browser (it will ask once about the preview's own certificate).");
    return undefined;
  }
  const browser = openBrowser(program, address, preview.certificate.spkiHash);
  void browser.closed.then((error) => {
    if (!isStopping) console.log(error ? `The browser did not start (${error.message}): open the address yourself.` : "The window is closed; the preview is still served.");
  });
  return browser;
}

/** Losses one by one; what changes neither a number nor the look of the sheets in one line. */
function unreadLines(unread: readonly UnreadPart[]): string[] {
  const [losses, harmless] = [false, true].map((wanted) => unread.filter(({ what }) => Boolean(unreadKinds[what]?.isHarmless) === wanted).map(describeUnread));
  return [
    ...(losses?.length ? ["Not shown from this file:", ...losses.map((loss) => `  ${loss}`)] : []),
    ...(harmless?.length ? [`Left out without harm: ${harmless.join(", ")}.`] : []),
  ];
}

function stopOnSignal(preview: Preview, browser: OpenBrowser | undefined): void {
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    void Promise.all([preview.close(), browser?.close()]).then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
}

start().catch((error: unknown) => {
  console.error(error instanceof PreviewProblem ? error.message : error);
  process.exit(1);
});
