import type { HostProfile } from "../protocol/description";

/** Requirement sets that do not depend on the Excel being played: only what this host answers is advertised. */
const common = {
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  SharedRuntime: "1.1",
} as const;

/** The oldest Excel that manifest.xml admits: what it lacks is refused. */
export const floorProfile: HostProfile = {
  name: "Excel with ExcelApi 1.14",
  requirements: { ...common, CustomFunctionsRuntime: "1.3", ExcelApi: "1.14" },
};

/** An up-to-date Excel on the web. */
export const currentProfile: HostProfile = {
  name: "Excel with ExcelApi 1.20",
  requirements: { ...common, ExcelApi: "1.20", ExcelApiOnline: "1.1" },
};

export const profiles = { floor: floorProfile, current: currentProfile } as const;
