import { existsSync, readFileSync } from "node:fs";
import type { Verdict } from "./verdict";

export const LEAST_FUNCTIONS = 20;
export const LEAST_INPUTS = 200;
const LEAST_ON_EDGES = 1 / 5;
const LEAST_VALUES = 1 / 2;
/** Differences that are printed for one question. */
const SHOWN = 5;

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What one question fails on: cells that differ, or too little asked. */
export function faultsOf({ inputs, onEdges, cells, values, differences }: Verdict): string[] {
  const faults = differences.slice(0, SHOWN);
  if (differences.length > SHOWN) faults.push(`and ${differences.length - SHOWN} more cells differ.`);
  if (inputs < LEAST_INPUTS) faults.push(`only ${inputs} inputs, not ${LEAST_INPUTS}.`);
  if (onEdges < inputs * LEAST_ON_EDGES) faults.push(`only ${onEdges} of ${inputs} inputs on edges.`);
  if (values < cells * LEAST_VALUES) faults.push(`only ${values} of ${cells} cells hold a value: too little is compared.`);
  return faults;
}

/** The lines of the report: one per question, its faults below it, the sum last. */
export function reportLines(verdicts: readonly Verdict[]): string[] {
  const title = ({ id, about }: Verdict): string => (about ? `${id}, ${about}` : id);
  const width = Math.max(...verdicts.map((verdict) => title(verdict).length));
  const row = (name: string, cells: readonly string[]): string => name.padEnd(width) + cells.map((cell) => cell.padStart(10)).join("");
  const lines = verdicts.flatMap((verdict) => [
    row(title(verdict), [verdict.inputs, verdict.onEdges, verdict.cells].map(String).concat(verdict.worst.toExponential(0))),
    ...faultsOf(verdict).map((fault) => `  FAILED ${fault}`),
  ]);
  const cells = verdicts.reduce((sum, verdict) => sum + verdict.cells, 0);
  return [row("function", ["inputs", "on edges", "cells", "worst"]), ...lines, `${functionsIn(verdicts).length} functions, ${cells} cells compared`];
}

/** One test a function, and one that enough functions are compared. */
export function tallyOf(verdicts: readonly Verdict[]): Tally {
  const functions = functionsIn(verdicts);
  const failing = functions.filter((id) => verdicts.some((verdict) => verdict.id === id && faultsOf(verdict).length > 0)).length;
  const isShort = functions.length < LEAST_FUNCTIONS;
  return { passed: functions.length - failing + (isShort ? 0 : 1), failed: failing + (isShort ? 1 : 0) };
}

/** The tally that a run left in its report. A run that left none did not run, and that is a failure. */
export function tallyIn(file: string): Tally {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { tally: Tally }).tally : { passed: 0, failed: 1 };
}

function functionsIn(verdicts: readonly Verdict[]): string[] {
  return [...new Set(verdicts.map(({ id }) => id))];
}
