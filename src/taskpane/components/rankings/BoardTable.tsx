import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { BoardProposal } from "../../../actions/rankPeople";
import type { BoardRow } from "../../../actions/ranking/boardRows";
import { useTranslator } from "../../language";
import { boardGroups, boardValue } from "../../share/boardText";

/** Places that are shown before anything is written. */
const placesShown = 20;

const useStyles = makeStyles({
  frame: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: "3px 6px", textAlign: "start", overflowWrap: "anywhere", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightRegular },
  head: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground2 },
  group: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  rank: { whiteSpace: "nowrap", overflowWrap: "normal" },
  quiet: { color: tokens.colorNeutralForeground2 },
  more: { display: "block", color: tokens.colorNeutralForeground2 },
  hidden: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The first places of a board, with grade and prize below the name: the pane is narrow. */
export function BoardTable({ proposal }: { readonly proposal: BoardProposal }) {
  const styles = useStyles();
  const translator = useTranslator();
  const { text, number, numbersOf, percentsOf } = translator;
  const { rows, ranked, previous } = proposal;
  const shown = rows.slice(0, placesShown);
  const shareOf = ({ share = 0 }: BoardRow): number => Math.round(share * 1000) / 1000;
  const share = percentsOf(shown.map(shareOf));
  const attainment = percentsOf(shown.map(({ value }) => Math.round(value * 1000) / 1000));
  const money = numbersOf(shown.map(({ prize = 0 }) => prize));
  const heads = [text("rankings.rank"), text("rankings.sheet.person"), ranked === "amount" ? proposal.measure : text(`rankings.${ranked}`), text("rankings.share"), ...(previous ? [text("rankings.change")] : [])];
  const changeOf = ({ change }: BoardRow): string => (change === undefined ? "" : change === 0 ? "–" : `${change > 0 ? "↑" : "↓"}${number(Math.abs(change))}`);
  return (
    <>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead className={styles.head}>
            <tr>{heads.map((head, index) => <th key={index} scope="col" className={mergeClasses(styles.cell, index === 0 && styles.rank, index > 1 && styles.number)}>{head}</th>)}</tr>
          </thead>
          <tbody>
            {boardGroups(shown).map(({ group, rows: own }) => (
              <Fragment key={group ?? ""}>
                {group !== undefined && <tr><th scope="rowgroup" colSpan={heads.length} className={mergeClasses(styles.cell, styles.group)}>{group}</th></tr>}
                {own.map((row, index) => (
                  <tr key={index}>
                    <td className={styles.cell}>{number(row.rank)}</td>
                    <th scope="row" className={styles.cell}>{row.name}{more(row)}</th>
                    <td className={mergeClasses(styles.cell, styles.number)}>{ranked === "attainment" ? attainment(row.value) : boardValue(translator, proposal, row.value)}</td>
                    <td className={mergeClasses(styles.cell, styles.number, styles.quiet)}>{row.share === undefined ? "" : share(shareOf(row))}</td>
                    {previous && <td className={mergeClasses(styles.cell, styles.number, styles.quiet)}>{changeOf(row)}</td>}
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && <p className={styles.hidden}>{text("rankings.shown", { shown: shown.length, count: rows.length })}</p>}
    </>
  );

  function more({ grade, prize }: BoardRow) {
    const parts = [...(grade === undefined ? [] : [`${text("rankings.grade")} ${grade}`]), ...(prize === undefined || prize === 0 ? [] : [`${text("rankings.prize")} ${money(prize)}`])];
    return parts.length > 0 && <span className={styles.more}>{parts.join(" · ")}</span>;
  }
}
