import { basename, dirname, join } from "node:path";
import { sampleWorkbook } from "../sample/sampleWorkbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { localhostCertificate, type LocalhostCertificate } from "./certificate";
import { fileReply } from "./folder";
import { openOrigin, type Origin, type PortUse } from "./origin";
import { jsonReply, type Reply, type Responder } from "./reply";
import { serveHtml } from "./serveHtml";

/** The manifest's requirement floor (members above it are refused), or a current Excel. */
export type PreviewProfile = "floor" | "current";

/** Repository root, where dist/, build/ and manifest.xml are. */
export const projectRoot = join(__dirname, "..", "..", "..");

/**
 * What the page gets from `GET /config.json` of its own origin. It needs nothing else to begin:
 * the workbook is at `/workbook.json` (a `WorkbookSnapshot`), the manifest at `/manifest.xml`, and everything that the manifest
 * names under https://localhost:3000/ is under `addinUrl` here (html, functions.json, icons); the page may fetch it, it is allowed across the two origins.
 */
interface PreviewConfig {
  /** Origin of the page itself, without a slash at the end. */
  readonly pageUrl: string;
  /** Origin of the add-in's dist, without a slash at the end. */
  readonly addinUrl: string;
  readonly profile: PreviewProfile;
  /** Language that the emulated Excel reports, such as "en-US". */
  readonly locale: string;
}

export interface PreviewOptions {
  /** The add-in's production build. */
  readonly distFolder?: string;
  /** The built preview page, with its index.html. */
  readonly pageFolder?: string;
  readonly manifestFile?: string;
  readonly certificateFolder?: string;
  /** 0 takes any free port. */
  readonly pagePort?: number;
  readonly addinPort?: number;
  /** The sample workbook when omitted. */
  readonly workbook?: WorkbookSnapshot;
  readonly profile?: PreviewProfile;
  readonly locale?: string;
  /** The add-in finds its browser storage blocked. */
  readonly blocksStorage?: boolean;
}

export interface Preview {
  readonly pageUrl: string;
  readonly addinUrl: string;
  readonly certificate: LocalhostCertificate;
  /** The workbook of the next load of the page. */
  setWorkbook(workbook: WorkbookSnapshot): void;
  close(): Promise<void>;
}

export function pagePortUse(port = 3001): PortUse {
  return { port, purpose: "the preview page", option: "--port" };
}

export function addinPortUse(port = 3000): PortUse {
  return { port, purpose: "the add-in, as its manifest says", option: "--addin-port" };
}

/** Serves the page and the add-in from folders that are already built. */
export async function startPreview(options: PreviewOptions = {}): Promise<Preview> {
  const certificate = await localhostCertificate(options.certificateFolder ?? join(projectRoot, "build", "certs"));
  let workbook = options.workbook ?? sampleWorkbook();
  const urls = { page: "", addin: "" };
  const config = (): PreviewConfig => ({ pageUrl: urls.page, addinUrl: urls.addin, profile: options.profile ?? "current", locale: options.locale ?? "en-US" });
  const page = await openOrigin({
    ...pagePortUse(options.pagePort),
    certificate,
    respond: pageResponder(options, new Map<string, () => unknown>([["/config.json", config], ["/workbook.json", () => workbook]])),
    allowedOrigin: () => urls.addin,
  });
  urls.page = page.url;
  const addin = await openAddin(options, certificate, page);
  urls.addin = addin.url;
  return {
    pageUrl: urls.page,
    addinUrl: urls.addin,
    certificate,
    setWorkbook: (next) => {
      workbook = next;
    },
    close: async () => {
      await Promise.all([page.close(), addin.close()]);
    },
  };
}

/** The page, the data it asks for, the manifest, and Office.js under the path that it has on the CDN. */
function pageResponder(options: PreviewOptions, data: ReadonlyMap<string, () => unknown>): Responder {
  const pageFolder = options.pageFolder ?? join(projectRoot, "build", "preview");
  const manifestFile = options.manifestFile ?? join(projectRoot, "manifest.xml");
  const officeFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  return async (path) => {
    const answer = data.get(path);
    if (answer !== undefined) return jsonReply(answer());
    if (path === "/manifest.xml") return fileReply(dirname(manifestFile), `/${basename(manifestFile)}`);
    // The CDN does not mind the case of a path (office.js asks for en-US/office_strings.js); the npm package is all lower case.
    if (path.startsWith("/lib/1/hosted/")) return fileReply(officeFolder, path.slice("/lib/1/hosted".length).toLowerCase());
    return fileReply(pageFolder, path);
  };
}

async function openAddin(options: PreviewOptions, certificate: LocalhostCertificate, page: Origin): Promise<Origin> {
  const distFolder = options.distFolder ?? join(projectRoot, "dist");
  try {
    return await openOrigin({
      ...addinPortUse(options.addinPort),
      certificate,
      respond: async (path) => withLocalOfficeJs(await fileReply(distFolder, path), page.url, options.blocksStorage),
      allowedOrigin: () => page.url,
    });
  } catch (error) {
    await page.close();
    throw error;
  }
}

function withLocalOfficeJs(reply: Reply | undefined, pageUrl: string, blocksStorage: boolean | undefined): Reply | undefined {
  if (reply === undefined || !reply.contentType.startsWith("text/html")) return reply;
  // latin1 keeps every byte as it is, whatever the page is encoded in.
  const html = Buffer.from(reply.body).toString("latin1");
  return { ...reply, body: Buffer.from(serveHtml(html, `${pageUrl}/lib/1/hosted/office.js`, blocksStorage), "latin1") };
}
