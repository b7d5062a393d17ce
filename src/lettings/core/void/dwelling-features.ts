/** What a feature is about, and where it is: in the dwelling, or in the stairs that lead to it. */
type FeatureRow = {
  about: 'accessibility' | 'lift' | 'noise' | 'works'
  where: 'dwelling' | 'stairs'
  /** what is then no longer said */
  instead?: string
}

/** What an agency says of a dwelling before somebody is proposed: a row a code, of things alone. There is none about persons, and no words beside. */
export const dwellingFeatures = {
  stepFree: { about: 'accessibility', where: 'stairs', instead: 'stairsOnly' },
  stairsOnly: { about: 'accessibility', where: 'stairs', instead: 'stepFree' },
  walkInShower: { about: 'accessibility', where: 'dwelling' },
  wideDoors: { about: 'accessibility', where: 'dwelling' },
  innerStairs: { about: 'accessibility', where: 'dwelling' },
  withLift: { about: 'lift', where: 'stairs', instead: 'noLift' },
  noLift: { about: 'lift', where: 'stairs', instead: 'withLift' },
  liftOftenOut: { about: 'lift', where: 'stairs', instead: 'noLift' },
  streetNoise: { about: 'noise', where: 'dwelling' },
  equipmentNoise: { about: 'noise', where: 'dwelling' },
  thinWalls: { about: 'noise', where: 'dwelling' },
  worksUnderWay: { about: 'works', where: 'stairs' },
  worksPlanned: { about: 'works', where: 'stairs' },
} as const satisfies Record<string, FeatureRow>

export type DwellingFeature = keyof typeof dwellingFeatures
export const featureCodes = Object.keys(dwellingFeatures) as readonly DwellingFeature[]

/** What is no longer said once this is; nothing for most. */
export const insteadOf = (code: DwellingFeature): DwellingFeature | undefined => {
  const row: FeatureRow = dwellingFeatures[code]
  return row.instead as DwellingFeature | undefined
}
