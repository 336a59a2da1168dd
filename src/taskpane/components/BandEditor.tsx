import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useId, useRef, useState, type Dispatch } from "react";
import { problemText } from "../../locales/problems";
import { useTranslator } from "../language";
import { bandColumns, typedBands, type BandRow } from "../state/bandRows";
import type { CommissionAction } from "../state/commission";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  row: { display: "grid", gridTemplateColumns: "16px minmax(0, 4fr) minmax(0, 3fr) minmax(0, 3fr) 24px", columnGap: tokens.spacingHorizontalXS, alignItems: "center" },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  input: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  add: { alignSelf: "flex-start" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  problems: { margin: 0, paddingLeft: "16px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere", color: tokens.colorNeutralForeground1 },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

export interface BandEditorProps {
  readonly rows: readonly BandRow[];
  readonly hasQuotas: boolean;
  readonly dispatch: Dispatch<Extract<CommissionAction, { type: "editBand" | "addBand" | "removeBand" }>>;
}

/** A band table to type into; what is wrong with a row is said while it is typed. */
export function BandEditor({ rows, hasQuotas, dispatch }: BandEditorProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text, number } = translator;
  const id = useId();
  const { left, leave } = useLeftRows(rows.length);
  const { editor, focusOn } = useRowFocus(rows.length);
  // A row is not blamed for what is missing while it is being typed.
  const problems = typedBands(rows, hasQuotas).problems.filter(({ key, row }) => !/^field\.band\w+Missing$/.test(key) || left.has(row - 1));
  const problemIds = (row: number, column: string): string | undefined => problems.flatMap((problem, index) => (problem.row === row && problem.column === column ? [`${id}-${index}`] : [])).join(" ") || undefined;
  const remove = (index: number): void => {
    focusOn(Math.max(0, Math.min(index, rows.length - 2)), "button");
    dispatch({ type: "removeBand", index });
  };
  return (
    <div className={styles.editor} ref={editor}>
      <div className={mergeClasses(styles.row, styles.head)} aria-hidden>
        <span />
        {bandColumns.map((column) => <span key={column}>{text(`bands.${column}`)}</span>)}
        <span />
      </div>
      {rows.map((row, index) => (
        <div key={index} data-row={index} className={styles.row} onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && leave(index)}>
          <span className={styles.head} aria-hidden>{number(index + 1)}</span>
          {bandColumns.map((column) => {
            const described = problemIds(index + 1, column);
            const isFault = problems.some((problem) => problem.row === index + 1 && problem.column === column && problem.isFault);
            return (
              <Input
                key={column} className={styles.input} size="small" value={row[column]} inputMode="decimal" autoComplete="off" aria-label={text("bands.cell", { column: text(`bands.${column}`), row: index + 1 })}
                aria-invalid={isFault} {...(described === undefined ? {} : { "aria-describedby": described })}
                onChange={(_event, { value }) => dispatch({ type: "editBand", index, column, value })}
              />
            );
          })}
          <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={text("bands.remove", { row: index + 1 })} onClick={() => remove(index)} />
        </div>
      ))}
      <Button
        className={styles.add} size="small" icon={<AddRegular />}
        onClick={() => {
          focusOn(rows.length, "input");
          dispatch({ type: "addBand" });
        }}
      >{text("bands.add")}</Button>
      {problems.length > 0 && (
        <ul className={styles.problems} aria-label={text("bands.problems")}>
          {problems.map((problem, index) => <li key={index} id={`${id}-${index}`} className={problem.isFault ? styles.fault : undefined}>{problemText(translator, problem)}</li>)}
        </ul>
      )}
      <p className={styles.hint}>{text(hasQuotas ? "bands.hintQuota" : "bands.hintMoney")}</p>
    </div>
  );
}

/** The rows that the focus has been in and has left. */
function useLeftRows(rowCount: number): { readonly left: ReadonlySet<number>; readonly leave: (index: number) => void } {
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [known, setKnown] = useState(rowCount);
  // Rows have no names: once one is removed, which of them were left is no longer known.
  if (known !== rowCount) {
    setKnown(rowCount);
    if (rowCount < known) setLeft(new Set());
  }
  return { left, leave: (index) => setLeft((before) => new Set([...before, index])) };
}

/** Moves the focus to the row that was added, or to a neighbour of the one that was removed. */
function useRowFocus(rowCount: number) {
  const editor = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ readonly row: number; readonly tag: "input" | "button" }>(undefined);
  useEffect(() => {
    const { row, tag } = wanted.current ?? {};
    wanted.current = undefined;
    if (tag !== undefined) editor.current?.querySelector<HTMLElement>(`[data-row="${row}"] ${tag}`)?.focus();
  }, [rowCount]);
  return { editor, focusOn: (row: number, tag: "input" | "button"): void => { wanted.current = { row, tag }; } };
}
