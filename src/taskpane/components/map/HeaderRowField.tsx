import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Region } from "../../../imports";
import { useTranslator } from "../../language";

/** The row of the column names, counted from 1 as the sheet does; told once the field is left. */
export function HeaderRowField({ region, firstRow, onChoose }: { readonly region: Region; readonly firstRow: number; readonly onChoose: (headerRow: number) => void }) {
  const { text } = useTranslator();
  const current = region.headerRows[region.headerRows.length - 1];
  const [typed, setTyped] = useState(current === undefined ? "" : String(current + 1));
  const row = /^\d+$/.test(typed.trim()) ? Number(typed) - 1 : undefined;
  const [first, last] = [firstRow, Math.max(region.lastRow, firstRow)];
  const isWrong = row === undefined || row < first || row > last;
  const choose = (): void => {
    if (!isWrong && row !== current) onChoose(row);
  };
  return (
    <Field label={text("map.headerRow")} {...(isWrong ? { validationMessage: text("map.headerRowProblem", { first: String(first + 1), last: String(last + 1) }) } : {})}>
      <Input size="small" inputMode="numeric" value={typed} onChange={(_event, { value }) => setTyped(value)} onBlur={choose} onKeyDown={({ key }) => key === "Enter" && choose()} />
    </Field>
  );
}
