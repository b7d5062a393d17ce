import { useRef, useState } from 'preact/hooks'
import { saySlot } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import type { CallNote, Filing, Requester } from '../../core/call-filing.ts'
import { send } from './requests-client.ts'
import { type FollowUps, fileIt, isNotOriented, takeBack } from './file-call.ts'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'

/**
 * `held`: whoever does the work has it; without it, nothing may be promised yet. `offline`: the house does not even have the request.
 * `refused`: it left later, and the house said no (`problem`); it waits in the tray. `told`: how she has it in writing.
 */
export type FilingEnd = {
  filing: Filing
  id: string
  held: boolean
  offline?: boolean
  refused?: boolean
  told: Requester['told'] | undefined
  problem?: string | undefined
}

type FilingDesk = {
  busy: boolean
  /** why not, when it was refused */
  no: string | undefined
  file: (asked: Omit<Filing, 'effort'>) => Promise<void>
  /** told without a place: nobody is sent, and it waits for one */
  note: (data: CallNote) => Promise<boolean>
  /** the caller's words go to a thread that exists */
  add: (request: string, words: string, onAdded: () => void) => Promise<void>
  onEffort: (key: string, seconds: number) => void
}

/** Sends what was agreed on the phone; says what was done, with ten seconds to take it back. */
export const useFiling = (
  her: Requester | undefined,
  onDone: (ended: FilingEnd) => void,
  onUndone: () => void,
  /** what came of a call that had ended without network, once it has left */
  onLeft: (ended: FilingEnd) => void,
): FilingDesk => {
  const { t, lang } = useSpeech()
  const tell = useTell()
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<string>()
  const effort = useRef<Record<string, number>>({})
  const onEffort = (key: string, seconds: number): void => {
    effort.current[key] = (effort.current[key] ?? 0) + seconds
  }

  const file = async (asked: Omit<Filing, 'effort'>): Promise<void> => {
    setBusy(true)
    setNo(undefined)
    const filing = { ...asked, effort: effort.current }
    const { id, file, after: rest } = fileIt(filing)
    if (!navigator.onLine) {
      tell(t('say.filed.offline'))
      const end = { filing, id, held: false, told: her?.told }
      void file.then(async (filed) =>
        onLeft(filed.ok ? endOf(filing, id, await rest) : { ...end, refused: true, problem: filed.message }),
      )
      return ended({ ...end, offline: true })
    }
    const filed = await file
    if (!filed.ok) {
      setBusy(false)
      return setNo(filed.message)
    }
    const after = await rest
    const undo = async (): Promise<void> => {
      const back = await takeBack(id, filing, t('say.undone.words'))
      tell(back.ok ? t('office.undone') : back.message)
      if (back.ok) onUndone()
    }
    const end = endOf(filing, id, after)
    const done = end.problem ?? said(filing)
    // No letter tells of a danger: she is called.
    const way = filing.chosen.urgency === 'U0' ? 'call' : her?.told
    const words = her && way ? `${done} ${t(`say.told.${way}`, { who: her.name })}` : done
    // What became everybody's is not taken back by one: its thread detaches, or closes it for all.
    if (filing.gather) tell(words)
    else tell(words, () => void undo())
    ended(end)
  }

  const endOf = (filing: Filing, id: string, after: FollowUps): FilingEnd => ({
    filing,
    id,
    held: isHeld(after) || isAtDesk(filing),
    told: her?.told,
    problem: problemOf(after),
  })

  const ended = (what: FilingEnd): void => {
    setBusy(false)
    effort.current = {}
    onDone(what)
  }

  const problemOf = ({ attached, merged, gathered, oriented }: FollowUps): string | undefined => {
    if (merged && !merged.ok) return t('say.notMerged', { why: merged.message })
    if (attached && !attached.ok) return t('say.notAttached', { why: attached.message })
    if (oriented && isNotOriented(oriented)) return oriented.notice.message
    if (oriented && !oriented.ok) return t('say.notOriented', { why: oriented.message })
    return gathered && !gathered.ok ? t('say.notGathered', { why: gathered.message }) : undefined
  }

  const said = ({ attachTo, sameAs, gather, chosen, proposal }: Filing): string => {
    const firm = proposal.contract?.firm.name ?? ''
    if (attachTo) return t('say.filed.attached')
    if (sameAs) return t('say.filed.merged')
    if (gather) return t('say.filed.gathered', { n: gather.length })
    if (chosen.to === 'letter') return t('say.filed.tenant')
    if (chosen.to === 'desk' || chosen.to === 'hq') return t(`say.filed.${chosen.to}`)
    if (chosen.to !== 'firm') return t('say.filed.other')
    if (!chosen.slot) return t('say.filed.firm', { firm })
    return t('say.filed.slot', { firm, when: saySlot(chosen.slot.starts, chosen.slot.ends, lang) })
  }

  const note: FilingDesk['note'] = async (data) => {
    setBusy(true)
    setNo(undefined)
    const outcome = await send(
      'request.file',
      newId(),
      { nature: 'other.repair', channel: 'phone', ...data },
      { effort: effort.current, photos: data.photos ?? [] },
    )
    setBusy(false)
    if (!outcome.ok) setNo(outcome.message)
    else {
      effort.current = {}
      tell(t((await isNoRepair(data.words)) ? 'say.nowhere.answered' : 'say.nowhere.noted'))
    }
    return outcome.ok
  }

  const add = async (request: string, words: string, onAdded: () => void): Promise<void> => {
    setBusy(true)
    const outcome = await send('request.remind', request, words.trim() ? { words: words.trim() } : {})
    setBusy(false)
    if (!outcome.ok) return setNo(outcome.message)
    tell(t('say.filed.added'))
    onAdded()
  }
  return { busy, no, file, note, add, onEffort }
}

// A desk has from the first what is no repair.
const isAtDesk = ({ chosen: { to } }: Filing): boolean => to === 'desk' || to === 'hq'

const isHeld = ({ attached, merged, oriented }: FollowUps): boolean =>
  (merged ?? attached)?.ok ?? (oriented?.ok && !isNotOriented(oriented)) ?? false

// What is no repair has no place to be found.
const isNoRepair = async (words = ''): Promise<boolean> =>
  (await import('../../core/nature/no-repair.ts')).matterIn(words) !== undefined
