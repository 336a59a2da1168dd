import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  formula: {
    display: "block", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, overflowWrap: "anywhere", userSelect: "text",
  },
});

/** A formula breaks between its arguments where it must break at all. */
export function FormulaText({ formula }: { readonly formula: string }) {
  const pieces = formula.split(/(?<=[(,;])/);
  return (
    <code className={useStyles().formula} translate="no">
      {pieces.map((piece, index) => <span key={index}>{piece}<wbr /></span>)}
    </code>
  );
}
