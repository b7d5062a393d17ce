import { can } from '../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { readCode } from './door-codes.ts'
import type { Commands } from './estate-commands.ts'
import { ownerOf } from './field-owners.ts'
import { grants } from './grants.ts'
import type { Saying } from './inventory/statements.ts'

type Correction = Commands['estate.correct']

/** What stands in the reference before a correction; a unit or entrance of another building does not exist here. */
export type Reference = {
  building: { agency: string; name: string; access: string; receivedOn: string | null } | undefined
  entrance: { name: string; receivedOn: string | null } | undefined
  unit:
    | {
        door: string
        code: string
        storey: number | null
        rooms: number | null
        surface: number | null
        energy: string | null
      }
    | undefined
  codeTaken: boolean
}

/** `building.access`, `unit.door`…: what the correction says otherwise than the reference. */
export const correctedFields = (standing: Reference, data: Correction): string[] =>
  (['building', 'entrance', 'unit'] as const).flatMap((thing) => {
    const held = standing[thing] as Record<string, unknown> | undefined
    return Object.entries(data[thing] ?? {})
      .filter(
        ([field, value]) =>
          field !== 'id' && value !== undefined && readValue(field, value) !== held?.[field],
      )
      .map(([field]) => `${thing}.${field}`)
  })

/** A code is kept without dashes, in capitals. */
export const readValue = (field: string, value: unknown): unknown =>
  field === 'code' ? (readCode(String(value)) ?? value) : value

/** Refused: not_yours, not_found, bad_code, code_taken. No fact when nothing is said otherwise. */
export const decideCorrection = (
  standing: Reference,
  { subject, data }: { subject: string; data: Correction },
  { actor }: Context,
): Fact[] | Refusal => {
  const { building } = standing
  const place = { agency: building?.agency, building: subject }
  if (!building || !can(grants, 'correct', actor, place)) return refuse('not_yours')
  if ((data.entrance && !standing.entrance) || (data.unit && !standing.unit)) return refuse('not_found')
  if (data.unit?.code !== undefined && !readCode(data.unit.code))
    return refuse('bad_code', { code: data.unit.code })
  if (standing.codeTaken) return refuse('code_taken')
  const fields = correctedFields(standing, data)
  if (!fields.length) return []
  const unit = data.unit ? { unit: data.unit.id } : {}
  const changed = data.unit ? 1 : 0
  return [
    {
      type: 'estate.changed',
      subject,
      data: { fields, added: 0, changed, ...unit },
      place,
      audience: 'staff',
    },
  ]
}

/** What a correction says of each place, for the journal of values: fields that an extract may tell too. */
export const correctionSayings = (
  standing: Reference,
  { subject, data }: { subject: string; data: Correction },
  fields: readonly string[],
): Saying[] =>
  (['building', 'entrance', 'unit'] as const).flatMap((family) => {
    const told: Record<string, unknown> = data[family] ?? {}
    const says = Object.fromEntries(
      Object.entries(told).filter(
        ([field]) => fields.includes(`${family}.${field}`) && ownerOf(family, field),
      ),
    )
    const object = family === 'building' ? subject : (data[family]?.id ?? '')
    const now: Record<string, unknown> = standing[family] ?? {}
    return Object.keys(says).length ? [{ object, family, now, says, state: 'stands' }] : []
  })
