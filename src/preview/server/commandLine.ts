import { parseArgs } from "node:util";
import { PreviewProblem } from "./problem";
import type { PreviewProfile } from "./startPreview";

interface CommandLine {
  /** The .xlsx to open, or "catalogue" for every function on real data; the sample workbook when omitted. */
  readonly file?: string;
  readonly pagePort: number;
  readonly addinPort: number;
  readonly opensBrowser: boolean;
  readonly profile: PreviewProfile;
  readonly locale: string;
  /** A bad day to rehearse; the page knows which there are. */
  readonly fault?: string;
}

const usage = "npm start -- [path/to/workbook.xlsx | catalogue] [--port 3001] [--addin-port 3000] [--no-open] [--profile floor|current] [--locale en-US] [--fault name]";

/** @throws {PreviewProblem} a sentence for an option that is unknown or has a value that makes no sense. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = parsed(words);
  if (positionals.length > 1) throw new PreviewProblem(`One workbook at a time: "${positionals.join('", "')}" are ${positionals.length}. Usage: ${usage}`);
  const pagePort = portOf("--port", values.port, 3001);
  const addinPort = portOf("--addin-port", values["addin-port"], 3000);
  if (pagePort === addinPort && pagePort !== 0) throw new PreviewProblem(`The page and the add-in need a port each, not both ${pagePort}: choose another with --port or --addin-port.`);
  return {
    ...(positionals[0] !== undefined && { file: positionals[0] }),
    pagePort,
    addinPort,
    opensBrowser: values["no-open"] !== true,
    profile: profileOf(values.profile),
    locale: localeOf(values.locale),
    ...(values.fault !== undefined && { fault: values.fault }),
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        port: { type: "string" },
        "addin-port": { type: "string" },
        "no-open": { type: "boolean" },
        profile: { type: "string" },
        locale: { type: "string" },
        fault: { type: "string" },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new PreviewProblem(`${reason}. Usage: ${usage}`);
  }
}

function portOf(option: string, text: string | undefined, normally: number): number {
  if (text === undefined) return normally;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new PreviewProblem(`${option} takes a number from 0 (any free port) to 65535, not "${text}".`);
  return port;
}

function profileOf(text: string | undefined): PreviewProfile {
  if (text === undefined || text === "current") return "current";
  if (text === "floor") return "floor";
  throw new PreviewProblem(`--profile is floor (the oldest Excel that the manifest admits) or current, not "${text}".`);
}

/** The languages that the add-in and the page speak. */
const locales = ["en-US", "zh-CN", "zh-TW"];

function localeOf(text = "en-US"): string {
  const locale = locales.find((each) => each.toLowerCase() === text.toLowerCase());
  if (locale === undefined) throw new PreviewProblem(`--locale is one of ${locales.join(", ")}, not "${text}".`);
  return locale;
}
