import { PreviewProblem } from "./problem";

/** Where production html takes Office.js from. */
export const officeJsOnCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The html as the preview serves it: the address of Office.js points at the preview server, all else is as built.
 * A page that does not load Office.js stays as it is; one that names it more than once is refused, since only one string may differ.
 *
 * @param html - The built html, latin1 or utf-8: only the ASCII address is looked at.
 * @param officeJsUrl - Where the preview server has the same file of @microsoft/office-js.
 * @param blocksStorage - The page finds its own storage blocked, as in a private window.
 */
export function serveHtml(html: string, officeJsUrl: string, blocksStorage = false): string {
  const parts = html.split(officeJsOnCdn);
  if (parts.length > 2) throw new PreviewProblem(`The html names ${officeJsOnCdn} ${parts.length - 1} times; it must load Office.js once.`);
  const served = parts.join(officeJsUrl);
  return blocksStorage ? served.replace(/<head[^>]*>/i, (head) => head + storageBlocker) : served;
}

/** As in a private window: `localStorage` refuses whoever asks for it. */
const storageBlocker = '<script>Object.defineProperty(window,"localStorage",{get(){throw new DOMException("Access is denied.","SecurityError")}})</script>';
