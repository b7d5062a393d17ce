import type { Outcome } from '../../../kernel/core/command.ts'
import { newId } from '../../../kernel/web/ids.ts'
import type { Commands, Proposal } from '../../core/contract.ts'
import { type Chosen, letterData, orientData } from './chosen.ts'
import { send } from './door.ts'

export type Filing = {
  proposal: Proposal
  chosen: Chosen
  words: string
  place: Pick<Commands['request.file'], 'unit' | 'building' | 'part'>
  requester: Commands['request.file']['requester']
  answers: Record<string, boolean>
  /** when she can be home, in her words */
  access: string
  /** kept on this computer, by their names */
  photos: readonly string[]
  /** attach to this collective incident, in place of an order */
  attachTo?: string
  /** make it the collective incident, and attach these */
  gather?: readonly string[]
  /** hers, not that of who files for her */
  lang: 'fr' | 'en'
  effort: Record<string, number>
}
export type Filed = { id: string; file: Promise<Outcome>; after: Promise<Outcome | undefined> }

/** Files, orients and tells her, in one go: the acts leave in order, with or without network. */
export const fileIt = (filing: Filing): Filed => {
  const { proposal: p, chosen, words, answers } = filing
  const id = newId()
  const said = Object.values(answers).some(Boolean) ? { answers } : {}
  const data: Commands['request.file'] = {
    nature: chosen.nature,
    ...(words.trim() ? { words: words.trim() } : {}),
    ...filing.place,
    ...(filing.requester ? { requester: filing.requester } : {}),
    channel: 'phone',
    lang: filing.lang,
    ...said,
    ...(filing.access.trim() && filing.place.unit ? { access: filing.access.trim() } : {}),
    ...(filing.photos.length ? { photos: [...filing.photos] } : {}),
    ...(chosen.urgency === p.urgency ? {} : { urgency: chosen.urgency }),
    ...(chosen.liability === p.liability ? {} : { liability: chosen.liability }),
    ...(filing.gather ? { outage: true } : {}),
  }
  const file = send('request.file', id, data, { effort: filing.effort, photos: filing.photos })
  return { id, file, after: afterwards(id, filing) }
}

const afterwards = async (id: string, filing: Filing): Promise<Outcome | undefined> => {
  const { proposal, chosen, attachTo, gather } = filing
  if (attachTo) return send('request.attach', id, { outage: attachTo })
  const gathered = gather?.length ? send('request.gather', id, { requests: [...gather] }) : undefined
  const orient = orientData(proposal, chosen)
  const done = orient
    ? send('request.orient', id, orient)
    : send('request.decline', id, letterData(proposal, filing.lang))
  const outcome = await gathered
  return outcome && !outcome.ok ? outcome : done
}
