import { newId } from '../../../kernel/web/act-ids.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { recall, remember } from '../../../kernel/web/local-memory.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import type { Queries as Estate } from '../../../estate/core/contract.ts'
import type { Queries as People } from '../../../people/core/contract.ts'
import type { Commands, InspectionPack, Queries } from '../../core/contract.ts'

export const { useAsk: useWalkAsk, askHouse } = asker<
  Queries & Pick<People, 'me'> & Pick<Estate, 'address.complete'>
>()
export const sendWalk = sender<Commands>()

/** Where the walks of a phone or a tablet are. */
export const walksPath = '/terrain/etats-des-lieux'

const steps = {
  rooms: 'pieces',
  counts: 'releves',
  address: 'adresse',
  review: 'relecture',
  sign: 'signer',
  copy: 'copie',
}
export type WalkStep = keyof typeof steps
export const walkSteps = Object.keys(steps) as WalkStep[]

/** One walk; a step of it; in the step of rooms, one of them. */
export const walkPath = (id: string, step?: WalkStep, room?: string): string =>
  `${walksPath}/${id}${step ? `?etape=${steps[step]}${room ? `&piece=${room}` : ''}` : ''}`

export const readStep = (query: URLSearchParams): WalkStep | undefined =>
  walkSteps.find((step) => steps[step] === query.get('etape'))

/** As long as somebody waits for it with a thumb in the air (ms): a cellar answers nothing. */
const patience = 4000

/** An inspection as the house holds it now; without network, as this device took it along. */
export const latestPack = async (pack: InspectionPack): Promise<InspectionPack> => {
  const late = new Promise<undefined>((go) => setTimeout(() => go(undefined), patience))
  const answer = await Promise.race([askHouse('inspections.pack', {}), late]).catch(() => undefined)
  return (answer && 'inspections' in answer && answer.inspections.find(({ id }) => id === pack.id)) || pack
}

const markName = 'loge-inspection-device'

/** The mark by which this device holds an inspection: drawn once, the same for all of them. */
export const deviceMark = (): string => {
  const kept = recall(markName)
  if (kept) return kept
  const mark = newId()
  remember(markName, mark)
  return mark
}
