import type { Finding } from "../../imports";

const ORDER: readonly Finding["severity"][] = ["error", "warning", "hint"];

/** Findings in the order in which a list shows them. */
export function worstFirst<Found extends Pick<Finding, "severity">>(findings: readonly Found[]): readonly Found[] {
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
