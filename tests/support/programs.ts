import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** A program that tests need and this repository does not bring. */
export interface Program {
  /** What it is called on the path, the best first. */
  readonly names: readonly string[];
  /** Where it stands on systems that do not put it on the path. */
  readonly wellKnown: readonly string[];
  /** Debian's packages that bring it. */
  readonly packages: readonly string[];
  /** One line for the reader while they are installed. */
  readonly installing: string;
  /** One sentence for a machine that has none: what to do. */
  readonly missing: string;
}

/** What `requireProgram` asks of a machine and does to it. */
export interface Machine {
  find(): string | undefined;
  readonly mayInstall: boolean;
  install(): void;
  say(line: string): void;
}

/** Where this machine has the program, if it has it. */
export function findProgram({ names, wellKnown }: Program): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...wellKnown];
  return candidates.find((file) => existsSync(file));
}

/** The program; installs Debian's where that is possible, else says in one sentence what to do. */
export function requireProgram(program: Program, machine: Machine = thisMachine(program)): string {
  const found = machine.find();
  if (found) return found;
  if (machine.mayInstall) {
    machine.say(program.installing);
    machine.install();
    const installed = machine.find();
    if (installed) return installed;
  }
  throw new Error(program.missing);
}

function thisMachine(program: Program): Machine {
  return {
    find: () => findProgram(program),
    mayInstall: process.getuid?.() === 0 && existsSync("/usr/bin/apt-get"),
    install() {
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      for (const command of [["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", ...program.packages]]) {
        execFileSync("apt-get", command, { stdio: ["ignore", "ignore", "inherit"], env });
      }
    },
    say: (line) => console.log(line),
  };
}
