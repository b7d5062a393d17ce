import type { Lang } from '../../../kernel/core/access.ts'
import type { Commands, NatureOption } from '../../core/contract.ts'
import { dangerOfNature, dangers } from '../../core/danger/danger-kinds.ts'
import type { Danger, ReportDraft, DraftPlace } from './report-draft.ts'

/** What is wrong in danger: the gate's answer is enough, nobody looks for a name in a list then. */
export const natureInDanger = (draft: ReportDraft, label: string): NatureOption => ({
  code: codeIn(draft),
  label,
  pictogram: pictograms[draft.danger ?? 'exit'],
  asks: [],
})

const pictograms: Record<Danger, string> = {
  gas: 'gas',
  co: 'gas',
  lift: 'lift',
  fire: 'socket',
  violence: 'other',
  power: 'socket',
  flood: 'leak',
  medical: 'other',
  fall: 'roof',
  exit: 'lift',
}

type Nature = NatureOption['code']

// The gate asks of fire and of sparks at once; words tell them apart.
const codeIn = ({ danger = 'exit', read, spot, nature }: ReportDraft): Nature => {
  if (!read) return (atGate[danger] ?? atGate['exit']!)(spot)
  const code = dangers[danger].nature[spot?.kind ?? 'dwelling']
  return nature && dangerOfNature(nature.code) === danger ? nature.code : code
}

const atGate: Partial<Record<Danger, (spot: DraftPlace | undefined) => Nature>> = {
  gas: () => 'gas.smell',
  fire: () => 'power.danger',
  flood: (spot) => (spot?.kind === 'common' ? 'plumbing.common_leak' : 'plumbing.pipe_leak'),
  exit: (spot) => (spot?.part === 'lift' ? 'lift.stuck_person' : 'lock.landing_door'),
}

const answerOf: Partial<Record<Danger, (spot: DraftPlace | undefined) => string>> = {
  lift: () => 'stuck',
  power: () => 'live_wire',
  fall: () => 'falling',
  gas: () => 'gas_smell',
  fire: () => 'fire',
  flood: () => 'flood',
  exit: (spot) => (spot?.part === 'lift' ? 'stuck' : 'no_exit'),
}

/** As many signs as the tenant's words may have. */
const longest = 4000

// What the tenant pointed at in another dwelling, before she said another place, is not meant any more.
const pointedIn = ({ thing, room, spot }: ReportDraft): Pick<ReportDraft, 'thing' | 'room'> => ({
  thing: thing?.unit === spot?.unit ? thing : undefined,
  room: room?.unit === spot?.unit ? room : undefined,
})

/** The thing that the tenant pointed at, or whose label she read, where it is at the place of this report. */
export const thingHere = (draft: ReportDraft): ReportDraft['thing'] => pointedIn(draft).thing

/** The thing or the room of the place of this report that the tenant pointed at. */
export const pointedAt = (draft: ReportDraft): { said: string } | undefined => {
  const { thing, room } = pointedIn(draft)
  return thing ?? room
}

/** The draft as the command that leaves; `times` are hers in words. What the house knows is not sent again; `code`, which she read there, says that she was. */
export const filingOf = (
  draft: ReportDraft,
  {
    lang,
    signedIn,
    times,
    code,
  }: { lang: Lang; signedIn: boolean; times: string; code?: string | undefined },
): Commands['request.file'] => {
  const { spot, danger } = draft
  const { thing, room } = pointedIn(draft)
  const answers = {
    ...draft.answers,
    ...(danger && answerOf[danger] ? { [answerOf[danger](spot)]: true } : {}),
  }
  // The office reads where it is in the tenant's words: no nature knows of rooms.
  const words = [room?.said, draft.words.trim()].filter(Boolean).join(' : ').slice(0, longest)
  const access = [times, draft.access.trim()].filter(Boolean).join('. ').slice(0, 120)
  return {
    nature: danger ? codeIn(draft) : (draft.nature?.code ?? 'other.repair'),
    ...(draft.calm !== undefined && draft.calm === draft.words ? { calm: true } : {}),
    channel: 'portal',
    lang,
    ...(words ? { words } : {}),
    ...(draft.photos.length ? { photos: draft.photos } : {}),
    ...(spot?.unit ? { unit: spot.unit } : { building: spot?.building }),
    ...(code ? { code } : {}),
    ...(thing ? { asset: thing.id } : {}),
    ...(spot?.entrance && !spot.unit ? { entrance: spot.entrance } : {}),
    ...(spot?.part && !spot.unit ? { part: spot.part } : {}),
    ...(spot?.door ? { door: spot.door } : {}),
    ...(Object.keys(answers).length ? { answers } : {}),
    ...(access && spot?.kind === 'dwelling' && !danger ? { access } : {}),
    ...(signedIn ? {} : { requester: requesterOf(draft) }),
  }
}

// Half an address would hold a danger up at the door: it leaves without.
const whole = /^[\w.+%-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i

const requesterOf = (draft: ReportDraft): NonNullable<Commands['request.file']['requester']> => {
  const [name, phone, typed] = [draft.name.trim(), draft.phone.trim(), draft.email.trim()]
  const email = draft.danger && !whole.test(typed) ? '' : typed
  return {
    name,
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
    ...(draft.paper ? { toldBy: 'paper' as const } : email ? { toldBy: 'mail' as const } : {}),
  }
}
