/**
 * How heavy a fault is: `refused`, the State sends the file back · `justify`, she who declares says why · `look`, worth a look.
 */
export const grades = ['refused', 'justify', 'look'] as const
export type Grade = (typeof grades)[number]

/** What is wrong at one position of a line, by a code that has its sentence (`rpls.fault.…`). */
export type Fault = { no: number; code: FaultCode; grade: Grade }

export const faultCodes = [
  'missing',
  'too_long',
  'not_whole',
  'not_a_year',
  'not_a_day',
  'not_a_month',
  'not_a_siret',
  'unknown_code',
  'entered_before_built',
  'former_owner_missing',
  'financing_unnamed',
  'convention_missing',
  'lease_missing',
  'lease_unexpected',
  'lease_later',
  'rent_missing',
  'rent_surface_missing',
  'relet_later',
  'energy_missing',
  'exit_buyer_missing',
  'exit_buyer_unexpected',
  'gone_and_let',
  'rent_over_ceiling',
  'segment_half',
  'own_id_twice',
  'register_id_twice',
  'id_lost',
  'surface_changed',
  'rent_changed',
  'energy_better',
  'layout_rule',
] as const
export type FaultCode = (typeof faultCodes)[number]
