import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import type { SaidState } from './statement-lines.ts'
import type { SaidCommands } from './statement-commands.ts'
import type { Row } from './take-batch.ts'

/** A thing as it stands; `joined`: the one that it was told to be already. */
export type Joinable = Row & { building: string; goneOn: string | null; joined: string | null }

/** What must be known before two things are told to be one. */
export type Joining = {
  agency: string | undefined
  kept: Joinable | undefined
  ended: Joinable | undefined
  /** what was said of the one that ends */
  lines: readonly { id: number; field: string; state: SaidState; byPerson: boolean }[]
}

type Command = { subject: string; data: SaidCommands['asset.join'] }

/** Refused: not_yours, not_found, joined_already, thing_gone, other_kind, other_place. */
export const decideJoin = (
  { agency, kept, ended }: Joining,
  { subject, data }: Command,
  { actor }: Context,
): Fact[] | Refusal => {
  const place = { agency, building: subject }
  if (!agency || !can(grants, 'settle', actor, place)) return refuse('not_yours')
  if (kept?.building !== subject || ended?.building !== subject || data.kept === data.ended)
    return refuse('not_found')
  if (kept.joined || ended.joined) return refuse('joined_already')
  if (kept.goneOn || ended.goneOn) return refuse('thing_gone')
  if (kept['kind'] !== ended['kind']) return refuse('other_kind')
  if (!isSamePlace(kept, ended)) return refuse('other_place')
  return [
    {
      type: 'estate.joined',
      subject,
      data: { kept: data.kept, ended: data.ended, unit: (kept['unit'] as string | undefined) ?? null },
      place,
      audience: 'staff',
    },
  ]
}

// In one dwelling or common part; in none, on one storey as far as both are told.
const isSamePlace = (a: Row, b: Row): boolean =>
  (a['unit'] ?? null) === (b['unit'] ?? null) &&
  (a['unit'] != null || !a['storey'] || !b['storey'] || a['storey'] === b['storey'])

/** What the one that stays takes from the other where it says nothing itself. */
const filledFields = [
  'storey',
  'room',
  'at',
  'maker',
  'model',
  'serial',
  'installedOn',
  'warrantyUntil',
  'meterKind',
  'deliveryPoint',
] as const

const isUnsaid = (value: unknown): boolean => value === null || value === undefined || value === ''

/**
 * The one that stays, told whole, and what becomes of the lines of the other: those of what it brings stand as they stood, the rest
 * is its past.
 */
export const joinedOf = (
  kept: Joinable,
  ended: Joinable,
  lines: Joining['lines'],
): { row: Row; moves: { id: number; state: SaidState }[]; lent: string[] } => {
  const brought = new Set<string>(
    filledFields.filter((field) => isUnsaid(kept[field]) && !isUnsaid(ended[field])),
  )
  return {
    lent: [...brought],
    row: { ...kept, ...Object.fromEntries([...brought].map((field) => [field, ended[field]])) },
    moves: lines
      .filter(({ field, state, byPerson }) => !brought.has(field) && !(byPerson && state === 'refused'))
      .map(({ id }) => ({ id, state: 'past' })),
  }
}
