/** III and IV, the secondary programme, where subjects have courses A and B and MIP is filled in by reflections. */
export const isSecondaryGrade = (classGrade: string): boolean =>
  /^(III|IV)(?![IVX])/i.test(classGrade.trim());
