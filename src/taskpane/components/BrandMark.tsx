/** The add-in's icon, drawn here so that the first screen waits for no image. */
export function BrandMark() {
  return (
    <svg width="20" height="20" viewBox="0 0 80 80" aria-hidden="true" style={{ flexShrink: 0, marginLeft: 4, forcedColorAdjust: "none" }}>
      <rect x="4" y="4" width="72" height="72" rx="16" fill="#0b6a6f" />
      <rect x="18" y="44" width="11" height="18" rx="2.5" fill="#bfe7e4" />
      <rect x="34.5" y="32" width="11" height="30" rx="2.5" fill="#e4f6f4" />
      <rect x="51" y="18" width="11" height="44" rx="2.5" fill="#ffffff" />
    </svg>
  );
}
