import { makeStyles, tokens } from "@fluentui/react-components";
import type { TargetPlanProposal } from "../../../actions/planTargets";
import { useTranslator } from "../../language";
import { Notice } from "../Notice";

const useStyles = makeStyles({
  notes: { margin: 0, paddingLeft: "16px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

/** As many names as a person reads. */
const namesListed = 12;

/** Whom limits leave without a target, and what else is not as one might think. */
export function PlanNotes({ proposal: { targets, unnamedRows, unknownLimits, hasFixedWeights } }: { readonly proposal: TargetPlanProposal }) {
  const styles = useStyles();
  const { text, count } = useTranslator();
  const names = (all: readonly string[]): string => all.slice(0, namesListed).join(", ") + (all.length > namesListed ? " …" : "");
  const leftOut = targets.levels.flat().filter(({ isLeftOut }) => isLeftOut === true).map(({ path }) => path.join(" / "));
  const told = [
    unknownLimits.length > 0 && text("plan.unknownLimits", { names: names(unknownLimits) }),
    hasFixedWeights && text("plan.fixedWeights"),
    unnamedRows > 0 && count("rankings.note.unnamed", unnamedRows),
  ].filter((note) => note !== false);
  return (
    <>
      {leftOut.length > 0 && <Notice kind="warning">{text("plan.leftOut", { names: names(leftOut) })}</Notice>}
      {told.length > 0 && <ul className={styles.notes}>{told.map((note) => <li key={note}>{note}</li>)}</ul>}
    </>
  );
}
