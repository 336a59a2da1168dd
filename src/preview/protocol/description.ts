/** What the installed client library says of its classes: names on the wire, default loads, the API set of each member. */
export type ObjectModelDescription = Readonly<Record<string, ClassDescription>>;

export interface ClassDescription {
  /** By the name that developers type (camel case). */
  readonly scalars: Readonly<Record<string, ScalarDescription>>;
  readonly navigations: Readonly<Record<string, NavigationDescription>>;
  /** By the name on the wire (Pascal case). */
  readonly methods: Readonly<Record<string, MethodDescription>>;
  readonly isCollection?: boolean;
  readonly itemType?: string;
  readonly events: readonly EventDescription[];
}

export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

export interface ScalarDescription {
  readonly wireName: string;
  readonly isWritable: boolean;
  readonly apiSet: ApiSet;
}

export interface NavigationDescription {
  readonly wireName: string;
  readonly type: string;
  readonly apiSet: ApiSet;
}

export interface MethodDescription {
  readonly name: string;
  readonly isWrite: boolean;
  readonly returns?: string;
  readonly apiSet: ApiSet;
}

export interface EventDescription {
  readonly name: string;
  readonly eventType: number;
  readonly registerMethod: string;
}

/** The Office that the host plays: what it advertises, and therefore what it answers. */
export interface HostProfile {
  readonly name: string;
  /** Requirement set -> highest version, such as `{ ExcelApi: "1.14" }`. */
  readonly requirements: Readonly<Record<string, string>>;
}

export function isSupported(profile: HostProfile, apiSet: ApiSet): boolean {
  const highest = profile.requirements[apiSet.name];
  return highest !== undefined && compareVersions(highest, apiSet.version) >= 0;
}

/** Part by part, because "1.9" comes before "1.14". */
export function compareVersions(left: string, right: string): number {
  const [leftParts, rightParts] = [left, right].map((version) => version.split(".").map(Number));
  return ((leftParts[0] ?? 0) - (rightParts[0] ?? 0)) || ((leftParts[1] ?? 0) - (rightParts[1] ?? 0));
}
