import type { Rebound } from "../../../imports";
import { useTranslator } from "../../language";
import { columnName } from "../../map/regionPlace";
import { Notice } from "../Notice";

/** What has changed about a table since it was confirmed; nothing where all is as it was. */
export function RegionChanges({ bound }: { readonly bound: Rebound }) {
  const { text, list } = useTranslator();
  const { foundBy, stored, lostColumns, newColumns } = bound;
  const sentences = [
    ...(foundBy === "headers" && stored.anchorName !== undefined ? [text("map.foundByHeaders")] : []),
    ...(lostColumns.length > 0 ? [text("map.lostColumns", { columns: list(lostColumns.map(({ header }) => header)) })] : []),
    ...(newColumns.length > 0 ? [text("map.newColumns", { columns: list(newColumns.map(columnName)) })] : []),
  ];
  if (sentences.length === 0) return null;
  return <Notice kind="warning">{sentences.map((sentence) => <div key={sentence}>{sentence}</div>)}</Notice>;
}
