/** Of what a study’s sums are made: of a building, of an agency. */
export const studyLevels = ['building', 'agency'] as const
