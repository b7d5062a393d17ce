/** Which inspection: before she leaves (advice, without legal force), as she leaves, as she comes, and what works changed since. */
export const inspectionKinds = ['preVisit', 'exit', 'entry', 'afterWorks'] as const
export type InspectionKind = (typeof inspectionKinds)[number]

/** Where an inspection stands. `away`: somebody did not come or refused to sign; a commissaire de justice may then be asked. */
export const inspectionStates = ['planned', 'started', 'signed', 'away', 'calledOff'] as const
export type InspectionState = (typeof inspectionStates)[number]

/**
 * How the paper of an inspection stands. `photos`: pictures are still on their way; `hour`: who proves the hour does not answer; `key`: the key
 * can't be used today; `sealed`; `bare`: made where the landlord has no seal.
 */
export const sealStates = ['photos', 'hour', 'key', 'sealed', 'bare'] as const
export type SealState = (typeof sealStates)[number]

/** Condition: one fact of three, beside cleanliness and function. */
export const conditions = ['new', 'good', 'used', 'bad'] as const

/** What is found otherwise than it was. */
export const flaws = [
  'hole',
  'stain',
  'broken',
  'missing',
  'mould',
  'burn',
  'scratch',
  'peeling',
  'leak',
  'dirty',
  'altered',
  'outOfOrder',
] as const

/**
 * Why a difference is there; who pays follows by a table of the account. `time`: wear or use; `already`: so at entry; `outsider`: force
 * majeure, or somebody whom the tenant did not let in; `upkeep`: décret 87-712; `missing`, `cleaning`; `damage`; `alteration` without
 * consent (loi 89-462, art. 7 f); `insured`: a claim.
 */
export const causes = [
  'time',
  'already',
  'outsider',
  'upkeep',
  'missing',
  'cleaning',
  'damage',
  'alteration',
  'insured',
] as const

/** In what a flaw is counted. */
export const flawUnits = ['each', 'm2', 'm'] as const

/** The surface on which strokes are kept, whatever the screen’s size and turn; points of one signature, at most: a name has three hundred. */
export const padWidth = 1000
export const padHeight = 400
export const mostSignaturePoints = 4000

/** Who takes part: the tenant, the landlord’s own, or who stands for one of them with a mandate. */
export const parties = ['tenant', 'tenantProxy', 'landlord', 'landlordProxy'] as const
