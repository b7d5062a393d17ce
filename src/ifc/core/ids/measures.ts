/** Measures whose unit is not called as they are. */
const unitByMeasure: Record<string, string> = {
  IFCPOSITIVELENGTHMEASURE: 'LENGTHUNIT',
  IFCNONNEGATIVELENGTHMEASURE: 'LENGTHUNIT',
  IFCPOSITIVEPLANEANGLEMEASURE: 'PLANEANGLEUNIT',
  IFCCOUNTMEASURE: '',
  IFCRATIOMEASURE: '',
  IFCPOSITIVERATIOMEASURE: '',
  IFCNORMALISEDRATIOMEASURE: '',
  IFCDESCRIPTIVEMEASURE: '',
  IFCNUMERICMEASURE: '',
}

/** The unit of a measure, as a project assigns it: IFCAREAMEASURE is in AREAUNIT. Empty for what has none. */
export const unitOf = (measure: string): string =>
  unitByMeasure[measure] ?? (measure.endsWith('MEASURE') ? `${measure.slice(3, -'MEASURE'.length)}UNIT` : '')
