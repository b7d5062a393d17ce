/** Who stands where it is seen: whoever walks the landings, or the agency that has the dwelling in hand. */
export const askedOf = ['walk', 'desk'] as const
export type AskedOf = (typeof askedOf)[number]

/** What is asked of a dwelling, one field at a time: at which position of the register it stands, of whom, and what an answer takes. */
export const askedValues = {
  storey: { no: 15, of: 'walk', seconds: 4 },
  door: { no: 11, of: 'walk', seconds: 4 },
  rooms: { no: 24, of: 'desk', seconds: 4 },
  surface: { no: 25, of: 'desk', seconds: 5 },
} as const satisfies Record<string, { no: number; of: AskedOf; seconds: number }>

export type AskedValue = keyof typeof askedValues
export const askedFields = Object.keys(askedValues) as [AskedValue, ...AskedValue[]]

/** Days for which a question that somebody passed over rests at that dwelling. */
export const restDays = 90

/** Fields that are asked of those who walk, or of those at a desk. */
export const askedFieldsOf = (of: AskedOf): AskedValue[] =>
  askedFields.filter((field) => askedValues[field].of === of)
