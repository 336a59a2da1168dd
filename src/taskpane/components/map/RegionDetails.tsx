import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { REGION_KINDS, type Region, type RegionKind, type SheetGrid } from "../../../imports";
import { useTranslator } from "../../language";
import { columnGroups } from "../../map/columnGroups";
import type { RegionCorrection } from "../../map/rereadRegion";
import type { ColumnEdit } from "../../state/mapping";
import { Fold } from "./Fold";
import { ColumnCard } from "./ColumnCard";
import { HeaderRowField } from "./HeaderRowField";

const useStyles = makeStyles({ details: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 } });

export interface RegionDetailsProps {
  readonly region: Region;
  readonly grid: SheetGrid | undefined;
  readonly onCorrect: (correction: RegionCorrection) => void;
  readonly onEdit: (columns: readonly number[], edit: ColumnEdit) => void;
}

/** Everything of a region that can be corrected: its kind, its header row and each column. */
export function RegionDetails({ region, grid, onCorrect, onEdit }: RegionDetailsProps) {
  const styles = useStyles();
  const { text } = useTranslator();
  const [showsUnused, setShowsUnused] = useState(false);
  const groups = columnGroups(region.columns);
  const unused = groups.filter(([{ meaning }]) => meaning === "ignore");
  const card = (group: (typeof groups)[number]) => <ColumnCard key={group[0].column} region={region} grid={grid} group={group} onEdit={(edit) => onEdit(group.map(({ column }) => column), edit)} />;
  return (
    <div className={styles.details}>
      <Field label={text("map.kindLabel")}>
        <Select size="small" value={region.kind} onChange={(_event, { value }) => onCorrect({ kind: value as RegionKind })}>
          {REGION_KINDS.map((kind) => <option key={kind} value={kind}>{text(`map.kind.${kind}`)}</option>)}
        </Select>
      </Field>
      {region.tableId === undefined && <HeaderRowField key={region.headerRows.join()} region={region} firstRow={grid?.row ?? 0} onChoose={(headerRow) => onCorrect({ headerRow })} />}
      {groups.filter(([{ meaning }]) => meaning !== "ignore").map(card)}
      {unused.length > 0 && <Fold title={text("map.unused")} count={unused.length} isOpen={showsUnused} onToggle={() => setShowsUnused(!showsUnused)}>{unused.map(card)}</Fold>}
    </div>
  );
}
