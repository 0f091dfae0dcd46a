/** How far a case is; the same words at the same place in every register of cases. */
export const CASE_STATES = ['gauta', 'vykdoma', 'baigta', 'atmesta'] as const;
