import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { wholeErrorOf, type FunctionAnswer, type FunctionPreview } from "../../actions/previewFunction";
import { problemText, type Problem } from "../../locales/problems";
import { formatAddress, parseAddress, type Area } from "../../workbook/address";
import { cellAddress } from "../../workbook/area";
import { shownCell } from "../functions/shownResult";
import { useTranslator } from "../language";
import { useFaultWords } from "../useFaultWords";
import { Notice } from "./Notice";
import { ResultTable } from "./ResultTable";

const tableRows = 8;
const tableColumns = 8;

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  waiting: { alignSelf: "flex-start" },
});

export interface ResultPreviewProps {
  readonly id: string;
  readonly preview: FunctionPreview | undefined;
  readonly problem: Problem | undefined;
  /** Names of the arguments that are still missing. */
  readonly missing: readonly string[];
  /** The names of the arguments, in the order of the readings. */
  readonly parameters: readonly string[];
  /** The cell that the formula goes into. */
  readonly target: string | undefined;
  readonly isRoomFree: boolean;
}

/** What the function makes of its arguments, before anything is inserted; or why that cannot be told yet. */
export function ResultPreview(props: ResultPreviewProps) {
  const { preview, problem, missing } = props;
  const styles = useStyles();
  const translator = useTranslator();
  const { text, list } = translator;
  if (missing.length > 0) return <p className={styles.quiet}>{text("preview.missing", { parameters: list(missing) })}</p>;
  if (problem !== undefined) return <Notice kind="error">{problemText(translator, problem)}</Notice>;
  if (preview === undefined || preview.answer.state === "incomplete") return <Spinner className={styles.waiting} size="extra-tiny" label={text("preview.waiting")} />;
  if (preview.answer.state === "unknown") return <p className={styles.quiet}>{unknownText(preview, preview.answer)}</p>;
  return <Answer {...props} answer={preview.answer} />;

  function unknownText({ readings }: FunctionPreview, { reason, parameter, limit }: Extract<FunctionAnswer, { state: "unknown" }>): string {
    const reading = readings[props.parameters.indexOf(parameter)];
    return text(`preview.${reason}`, { parameter, limit, address: reading?.kind === "cells" ? reading.reading.address : "" });
  }
}

type Answered = Extract<FunctionAnswer, { state: "answered" }>;

function Answer({ id, answer, target, isRoomFree }: ResultPreviewProps & { readonly answer: Answered }) {
  const styles = useStyles();
  const translator = useTranslator();
  const faultWords = useFaultWords();
  const { text, count } = translator;
  const { rowCount, columnCount, errorCount } = answer;
  const rows = answer.rows.slice(0, tableRows).map((row) => row.slice(0, tableColumns).map((cell, column) => shownCell(translator, id, cell, column, columnCount)));
  const place: Area | undefined = target === undefined ? undefined : { ...parseAddress(target), rowCount, columnCount };
  const parts = [
    ...(rowCount > tableRows ? [text("preview.firstRows", { shown: tableRows, all: rowCount })] : []),
    ...(columnCount > tableColumns ? [text("preview.firstColumns", { shown: tableColumns, all: columnCount })] : []),
  ];
  const whole = wholeErrorOf(answer);
  if (whole !== undefined) {
    return <Notice kind="warning">{text("preview.wholeError", { code: whole.error })}{whole.sentence !== "" && ` ${faultWords(whole.sentence)}`}</Notice>;
  }
  const fault = firstFault(answer);
  return (
    <>
      <ResultTable caption={text("form.result")} rows={rows} place={place} />
      {parts.length > 0 && <p className={styles.quiet}>{parts.join(" ")}</p>}
      <p className={styles.quiet}>{placeText()}{isRoomFree && ` ${text("split.write.free")}`}</p>
      {errorCount > 0 && <Notice kind="warning">{count("preview.errors", errorCount)}{fault !== undefined && ` ${faultText(fault)}`}</Notice>}
      {rows.flat().some(({ isFormatted }) => isFormatted) && <p className={styles.quiet}>{text("preview.units")}</p>}
    </>
  );

  function placeText(): string {
    if (place === undefined) return text("preview.size", { rows: rowCount, columns: columnCount });
    const address = formatAddress(place);
    return rowCount * columnCount === 1 ? text("preview.fillsCell", { address }) : text("preview.fills", { address, rows: rowCount, columns: columnCount });
  }

  function faultText({ row, column, error, sentence }: NonNullable<ReturnType<typeof firstFault>>): string {
    const code = place === undefined ? error : `${cellAddress({ ...place, sheetName: undefined }, { row, column })} ${error}`;
    return text("preview.error", { code, sentence: faultWords(sentence) });
  }
}

/** The first error among the cells that were handed to the pane. */
function firstFault({ rows }: Answered) {
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) if (typeof cell === "object") return { row, column, ...cell };
  }
  return undefined;
}
