/** Of what a study’s sums are made: of a building, of an agency. */
export const studyLevels = ['building', 'agency'] as const

/** How long what is typed of a study is, in signs; its code is a name that a file and an address can bear. */
export const studyBounds = {
  partner: { least: 2, most: 80 },
  sentence: { least: 10, most: 300 },
  code: /^[a-z0-9-]{3,30}$/,
} as const
