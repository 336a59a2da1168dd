import { ActionType, type BatchRequest } from "./wire";

/** What a request of the add-in is for, as far as faults tell requests apart. */
export type RequestKind = "cells" | "settings" | "other";

const cellProperties = new Set(["Values", "Formulas", "NumberFormat"]);

/** "cells" writes contents or number formats, "settings" stores or removes one of the workbook's settings. */
export function requestKind({ Actions, ObjectPaths }: BatchRequest): RequestKind {
  // The labels of a chart have a number format as well.
  const isCell = (path: number): boolean => ObjectPaths[path]?.Name !== "DataLabels";
  if (Actions.some(({ ActionType: type, Name, ObjectPathId }) => type === ActionType.SetProperty && cellProperties.has(Name) && isCell(ObjectPathId))) return "cells";
  const paths = Object.values(ObjectPaths);
  const collections = new Set(paths.filter(({ Name }) => Name === "Settings").map(({ Id }) => Id));
  const items = new Set(paths.filter(({ ParentObjectPathId = -1 }) => collections.has(ParentObjectPathId)).map(({ Id }) => Id));
  const isAdded = paths.some(({ Name, ParentObjectPathId = -1 }) => Name === "Add" && collections.has(ParentObjectPathId));
  const isRemoved = Actions.some(({ Name, ObjectPathId }) => Name === "Delete" && items.has(ObjectPathId));
  return isAdded || isRemoved ? "settings" : "other";
}
