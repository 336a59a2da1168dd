import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ColumnMap, Region } from "../../imports";
import { useTranslator } from "../language";
import { alikeTables } from "../map/alikeTables";
import { rowCountOf, sheetOrPlace } from "../map/regionPlace";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

export interface RegionFieldProps {
  readonly label: string;
  readonly regions: readonly Region[];
  /** The id of the chosen region. */
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
}

/** Which of the confirmed tables a job works on. */
export function RegionField({ label, regions, value, onChange }: RegionFieldProps) {
  const styles = useStyles();
  const { text, count } = useTranslator();
  const told = (region: Region): string => text("map.choice", { sheet: sheetOrPlace(region, regions), kind: text(`map.kind.${region.kind}`), rows: count("map.rows", rowCountOf(region)) });
  const chosen = regions.find(({ id }) => id === value);
  const alike = chosen === undefined ? 0 : alikeTables(chosen, regions);
  return (
    <Field className={styles.field} label={label} {...(alike > 0 && { hint: count("map.alike", alike) })}>
      <Select className={styles.select} value={value ?? ""} title={chosen && told(chosen)} onChange={(_event, data) => onChange(data.value)}>
        {regions.map((region) => (
          <option key={region.id} value={region.id}>{told(region)}</option>
        ))}
      </Select>
    </Field>
  );
}

export interface ColumnFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly columns: readonly ColumnMap[];
  /** Absolute column. */
  readonly value: number | undefined;
  /** Shown where no column need be chosen. */
  readonly none?: string;
  readonly onChange: (column: number | undefined) => void;
}

/** One column of a confirmed table, by its header. */
export function ColumnField({ label, hint, columns, value, none, onChange }: ColumnFieldProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} {...(hint !== undefined && { hint })}>
      <Select className={styles.select} value={value ?? ""} onChange={(_event, data) => onChange(data.value === "" ? undefined : Number(data.value))}>
        {none !== undefined && <option value="">{none}</option>}
        {columns.map(({ column, header, group }) => <option key={column} value={column}>{group === undefined ? header : `${group} ${header}`}</option>)}
      </Select>
    </Field>
  );
}
