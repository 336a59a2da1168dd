import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { curveShape, curveSize, type CurveEdge, type CurvePlan } from "../curve/curveShape";
import { useTranslator } from "../language";
import { FoldingSection } from "./FoldingSection";

// Forced colours do not reach into a drawing by themselves.
const forced = { "@media (forced-colors: active)": { color: "CanvasText" } };

const useStyles = makeStyles({
  // In a wide pane its labels would grow with it.
  drawing: { display: "block", width: "100%", maxWidth: "400px", height: "auto", backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, "@media (forced-colors: active)": { backgroundColor: "Canvas" } },
  axis: { color: tokens.colorNeutralStroke1, stroke: "currentColor", ...forced },
  curve: { color: tokens.colorBrandForeground1, stroke: "currentColor", strokeWidth: "2px", fill: "none", strokeLinecap: "round", ...forced },
  jump: { strokeDasharray: "3 3", strokeWidth: "1.5px" },
  owner: { fill: "currentColor" },
  other: { fill: tokens.colorNeutralBackground2, "@media (forced-colors: active)": { fill: "Canvas" } },
  label: { color: tokens.colorNeutralForeground2, fill: "currentColor", fontSize: "10px", fontFamily: tokens.fontFamilyBase, ...forced },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: "2px 6px", textAlign: "end", fontWeight: tokens.fontWeightRegular, fontVariantNumeric: "tabular-nums", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { color: tokens.colorNeutralForeground2 },
});

/** What a plan pays over all amounts: a jump is drawn as a jump, the filled dot is the side that owns the edge. */
export function PayoutCurve({ plan }: { readonly plan: CurvePlan }) {
  const styles = useStyles();
  const { text, number, percent, list } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  const shape = curveShape(plan);
  const { width, height, left, right, bottom } = curveSize;
  const at = ({ from }: CurveEdge): string => (plan.quota === undefined ? number(from) : percent(from));
  const told = shape.edges.map((edge) => (isJump(edge) ? text("curve.partJump", { at: at(edge), low: edge.low, high: edge.high }) : text("curve.part", { at: at(edge), pays: edge.high })));
  return (
    <>
      <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text("curve.name", { until: shape.until, parts: list(told) })}>
        <path className={styles.axis} d={`M${left} ${shape.zeroY}H${width - right}`} />
        <text className={styles.label} x={width - right} y={11} textAnchor="end">{number(shape.most)}</text>
        {shape.edges.map((edge) => (
          <g key={edge.at}>
            <path className={styles.axis} d={`M${edge.x} ${height - bottom}v4`} />
            {edge.isLabelled && <text className={styles.label} x={edge.x} y={height - 4} textAnchor={edge.x < 2 * left ? "start" : edge.x > width - 40 ? "end" : "middle"}>{at(edge)}</text>}
          </g>
        ))}
        {shape.paths.map((path) => <path key={path} className={styles.curve} d={path} />)}
        {shape.edges.filter((edge) => edge.at > 0 || isJump(edge)).map((edge) => <EdgeMark key={edge.at} edge={edge} isUpperOwner={plan.side === "lower"} />)}
      </svg>
      {plan.quota !== undefined && <p className={styles.quiet}>{text("curve.quota", { quota: plan.quota })}</p>}
      <FoldingSection title={text("curve.table")} count={shape.edges.length} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
        <table className={styles.table}>
          <thead className={styles.head}>
            <tr>{(["curve.at", "curve.pays", "curve.above"] as const).map((key) => <th key={key} scope="col" className={styles.cell}>{text(key)}</th>)}</tr>
          </thead>
          <tbody>
            {shape.edges.map((edge) => (
              <tr key={edge.at}>
                <th scope="row" className={styles.cell}>{at(edge)}</th>
                <td className={styles.cell}>{isJump(edge) ? text("curve.jump", { low: edge.low, high: edge.high }) : number(edge.high)}</td>
                <td className={styles.cell}>{percent(edge.rate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </FoldingSection>
    </>
  );
}

function EdgeMark({ edge, isUpperOwner }: { readonly edge: CurveEdge; readonly isUpperOwner: boolean }) {
  const styles = useStyles();
  const dot = (y: number, isOwner: boolean) => <circle className={mergeClasses(styles.curve, isOwner ? styles.owner : styles.other)} cx={edge.x} cy={y} r={2.5} />;
  if (!isJump(edge)) return dot(edge.highY, true);
  return (
    <>
      <path className={mergeClasses(styles.curve, styles.jump)} d={`M${edge.x} ${edge.lowY}V${edge.highY}`} />
      {dot(edge.lowY, !isUpperOwner)}
      {dot(edge.highY, isUpperOwner)}
    </>
  );
}

function isJump({ low, high }: CurveEdge): boolean {
  return low !== high;
}
