import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { describeObstacle, problemText } from "../../locales/problems";
import { useTranslator } from "../language";
import type { Room } from "../services";
import type { FunctionForm } from "../state/functionForm";
import { FormulaText } from "./FormulaText";
import { Notice } from "./Notice";

const cellsNamed = 3;

const useStyles = makeStyles({
  result: {
    display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: "2", overflow: "hidden", overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2,
  },
});

export interface InsertBarProps {
  readonly formula: string;
  /** The first values of the result, or the error that the cell would show. */
  readonly result: string | undefined;
  /** The cell that the formula goes into. */
  readonly target: string | undefined;
  /** The argument that the formula, or its result, would run into. */
  readonly overlap: { readonly parameter: string; readonly address: string; readonly isCellItself: boolean } | undefined;
  readonly room: Room | undefined;
  readonly run: FunctionForm["run"];
  readonly onInsert: (overwrite: boolean) => void;
}

/** The formula with its result, what stands in its way, and the button that inserts it. */
export function InsertBar({ formula, result, target, overlap, room, run, onInsert }: InsertBarProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const isBusy = run.state === "loading" || run.state === "writing";
  const taken = overlap === undefined && room !== undefined && room.obstacle === undefined && room.takenCount > 0 ? room : undefined;
  const isBlocked = overlap !== undefined || room?.obstacle !== undefined || taken !== undefined;
  return (
    <>
      <FormulaText formula={formula} />
      {result !== undefined && <div className={styles.result} title={result}>{result}</div>}
      {overlap !== undefined && <Notice kind="info">{text(overlap.isCellItself ? "form.selfReference" : "room.intoArgument", { parameter: overlap.parameter, address: overlap.address })}</Notice>}
      {overlap === undefined && room?.obstacle !== undefined && <Notice kind="warning">{problemText(translator, describeObstacle(room.obstacle))}</Notice>}
      {taken !== undefined && (
        <Notice kind="warning" actions={<Button size="small" disabled={isBusy} onClick={() => onInsert(true)}>{text("form.replace")}</Button>}>{takenText(translator, taken)}</Notice>
      )}
      {run.state === "done" && <Notice kind="success">{text("form.inserted", run.write)}</Notice>}
      {run.state === "failed" && <Notice kind="error">{problemText(translator, run.problem)}</Notice>}
      <Button appearance="primary" disabled={isBusy || target === undefined || isBlocked} onClick={() => onInsert(false)}>
        {isBusy ? text("form.inserting") : target === undefined ? text("form.insertNowhere") : text("form.insert", { address: target })}
      </Button>
    </>
  );
}

/** The cells in the way, by address and content. */
export function takenText({ text, list }: ReturnType<typeof useTranslator>, { taken, takenCount }: Room): string {
  const named = taken.slice(0, cellsNamed).map(({ address, text: content }) => text("room.cell", { address, content }));
  const rest = takenCount > named.length ? [text("room.more", { count: takenCount - named.length })] : [];
  return text("room.taken", { cells: list([...named, ...rest]) });
}
