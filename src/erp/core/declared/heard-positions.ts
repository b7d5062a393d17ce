/** Whose word comes first at a position: the source’s, as rents are its own; or last year’s declaration, which the source only completes. */
type Rank = 'source' | 'declaration'

/**
 * Positions of the register that the landlord’s other system may say, by what its extracts call them: financing and conventions, rents and
 * their bounds, the segment of the stock. Who wins: design of sources, «lease, rents: ERP · financing, convention: finance, APiLos, RPLS».
 */
export const heardPositions = {
  financing: { no: 32, first: 'declaration' },
  financingOther: { no: 33, first: 'declaration' },
  convention: { no: 34, first: 'declaration' },
  conventionNo: { no: 35, first: 'declaration' },
  conventionDay: { no: 36, first: 'declaration' },
  rentSurfaceKind: { no: 42, first: 'source' },
  rentSurface: { no: 43, first: 'source' },
  rent: { no: 44, first: 'source' },
  extraRent: { no: 45, first: 'source' },
  contribution: { no: 46, first: 'source' },
  agreement: { no: 47, first: 'declaration' },
  sruUntil: { no: 51, first: 'declaration' },
  sruCase: { no: 52, first: 'declaration' },
  manager: { no: 53, first: 'declaration' },
  segment: { no: 54, first: 'declaration' },
  segmentName: { no: 55, first: 'declaration' },
  rentBoundApl: { no: 56, first: 'source' },
  rentBoundCus: { no: 57, first: 'source' },
} as const satisfies Record<string, { no: number; first: Rank }>

export type HeardPosition = keyof typeof heardPositions

const rankByNo = new Map<number, Rank>(Object.values(heardPositions).map(({ no, first }) => [no, first]))

/** Whether a source may say what stands at a position. */
export const isHeard = (no: number): boolean => rankByNo.has(no)

/** Whether its word comes before what was declared last year. */
export const comesFirst = (no: number): boolean => rankByNo.get(no) === 'source'

/** Rents of who lives there on that day: of a dwelling that is not let none is declared (control: 40 = 1 ↔ 44–46). */
export const rentsOfLease: ReadonlySet<number> = new Set([
  heardPositions.rent.no,
  heardPositions.extraRent.no,
  heardPositions.contribution.no,
])

const amounts: readonly string[] = [
  'rent',
  'extraRent',
  'contribution',
  'rentBoundApl',
  'rentBoundCus',
] satisfies HeardPosition[]

/** Whether a field is an amount: read as euros and by nothing else, or cents would be taken for euros. */
export const isAmountField = (field: string): boolean => amounts.includes(field)
