import type { Outcome } from '../../../kernel/core/command.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import type { Commands } from '../../core/contract.ts'
import type { Filing } from '../../core/call-filing.ts'
import { letterData, orientData } from '../../core/chosen-place.ts'
import { send } from './requests-client.ts'

/** What came of the acts that follow the filing; one that was not asked for is not there. */
export type FollowUps = { attached?: Outcome; merged?: Outcome; gathered?: Outcome; oriented?: Outcome }
export type FilingRun = { id: string; file: Promise<Outcome>; after: Promise<FollowUps> }

/** Files, orients and tells the caller, in one go: the acts leave in order, with or without network. */
export const fileIt = (filing: Filing): FilingRun => {
  const { proposal: p, chosen, words, answers } = filing
  const id = newId()
  const said = Object.values(answers).some(Boolean) ? { answers } : {}
  const together = atOnce(filing)
  const data: Commands['request.file'] = {
    nature: chosen.nature,
    ...(words.trim() ? { words: words.trim() } : {}),
    ...filing.place,
    ...(filing.requester ? { requester: filing.requester } : {}),
    ...(filing.caller ? { caller: filing.caller } : {}),
    channel: 'phone',
    ...(filing.calm ? { calm: true } : {}),
    lang: filing.lang,
    ...said,
    ...(filing.access.trim() && filing.place.unit ? { access: filing.access.trim() } : {}),
    ...(filing.photos.length ? { photos: [...filing.photos] } : {}),
    ...(chosen.urgency === p.urgency ? {} : { urgency: chosen.urgency }),
    ...(chosen.liability === p.liability ? {} : { liability: chosen.liability }),
    ...(filing.gather ? { outage: true } : {}),
    ...(together ? { orient: together } : {}),
  }
  const file = send('request.file', id, data, {
    effort: filing.effort,
    photos: filing.photos,
    ...leaveOffline(),
  })
  return { id, file, after: together ? file.then((oriented) => ({ oriented })) : afterwards(id, filing) }
}

// Without network the call ends before the answer: a refusal then waits in the tray, with its words.
const leaveOffline = (): { leave: boolean } => ({ leave: !navigator.onLine })

/** Filed with whoever was to see to it, who could not take it: the answer says what is left to do. */
export const isNotOriented = (
  outcome: Outcome,
): outcome is Outcome & { ok: true; notice: { code: string; message: string } } =>
  outcome.ok && outcome.notice?.code === 'not_oriented'

// A danger is filed and given in one act: it waits for no second one.
const atOnce = ({
  proposal,
  chosen,
  attachTo,
  sameAs,
  gather,
}: Filing): Commands['request.orient'] | undefined =>
  chosen.urgency === 'U0' && !attachTo && !sameAs && !gather ? orientData(proposal, chosen) : undefined

const afterwards = async (id: string, filing: Filing): Promise<FollowUps> => {
  const { proposal, chosen, attachTo, sameAs, gather } = filing
  if (sameAs) return { merged: await send('request.merge', sameAs, { doubles: [id] }, leaveOffline()) }
  if (attachTo) return { attached: await send('request.attach', id, { outage: attachTo }, leaveOffline()) }
  // A desk has it from the first.
  if (chosen.to === 'desk' || chosen.to === 'hq') return {}
  const gathered = gather?.length
    ? send('request.gather', id, { requests: [...gather] }, leaveOffline())
    : undefined
  const orient = orientData(proposal, chosen)
  const done = orient
    ? send('request.orient', id, orient, leaveOffline())
    : send('request.decline', id, letterData(proposal, filing.lang), leaveOffline())
  const outcome = await gathered
  return { ...(outcome ? { gathered: outcome } : {}), oriented: await done }
}

/** Within the ten seconds: nothing has left yet, or a word leaves that it is called off. What was closed with the letter is opened first. */
export const takeBack = async (
  id: string,
  { chosen, attachTo, sameAs }: Filing,
  words: string,
): Promise<Outcome> => {
  const opened = sameAs
    ? await send('request.separate', id, { from: sameAs })
    : chosen.to === 'letter' && !attachTo
      ? await send('request.reopen', id, { words })
      : undefined
  return opened && !opened.ok ? opened : send('request.withdraw', id, {})
}
