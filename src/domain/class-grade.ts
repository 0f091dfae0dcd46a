/** III and IV, the secondary programme, where subjects have courses A and B and MIP is filled in by reflections. */
export const isSecondaryGrade = (classGrade: string): boolean =>
  /^(III|IV)(?![IVX])/i.test(classGrade.trim());

/** In the two last classes pupils follow plans of their own (S3-19). */
export const hasIndividualPlans = (classGrade: string): boolean =>
  /^(III|IV)\b/.test(classGrade.trim().toUpperCase());

/** Of these classes the procedure asks talks with parents at the end of the year (S0-4.9). */
export const hasYearEndTalks = (classGrade: string): boolean => /^[2468]$/.test(classGrade.trim());
