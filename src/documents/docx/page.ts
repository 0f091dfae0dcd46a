// Lithuanian office paper: A4, margins 20 mm above and below, 30 mm left, 10 mm right. Twips (1/20 pt).
export const PAGE = {
  width: 11906,
  height: 16838,
  top: 1134,
  right: 567,
  bottom: 1134,
  left: 1701,
  footer: 567,
} as const;

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
