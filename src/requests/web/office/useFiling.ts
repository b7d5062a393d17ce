import { useRef, useState } from 'preact/hooks'
import { saySlot } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { send } from './door.ts'
import { fileIt, type Filing } from './fileIt.ts'
import { useTell } from '../../../kernel/web/parts/tell.ts'

/** `held`: the firm and its hour are agreed; without it, nothing may be promised yet. */
export type Ended = { filing: Filing; id: string; held: boolean }

type FilingDesk = {
  busy: boolean
  /** why not, when it was refused */
  no: string | undefined
  file: (asked: Omit<Filing, 'effort'>) => Promise<void>
  /** her words go to a thread that exists */
  add: (request: string, words: string, onAdded: () => void) => Promise<void>
  onEffort: (key: string, seconds: number) => void
}

/** Who asks, and how the news reaches her. */
export type Her = { name: string; told: 'mail' | 'paper' | 'none' }

/** Sends what was agreed on the phone; says what was done, with ten seconds to take it back. */
export const useFiling = (her: Her | undefined, onDone: (ended: Ended) => void): FilingDesk => {
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
      return ended({ filing, id, held: false })
    }
    const filed = await file
    if (!filed.ok) {
      setBusy(false)
      return setNo(filed.message)
    }
    const after = await rest
    const undo = async (): Promise<void> => {
      const back = await send('request.withdraw', id, {})
      tell(back.ok ? t('office.undone') : back.message)
    }
    const done = after && !after.ok ? t('say.notOriented', { why: after.message }) : said(filing)
    tell(her ? `${done} ${t(`say.told.${her.told}`, { who: her.name })}` : done, () => void undo())
    ended({ filing, id, held: !after || after.ok })
  }

  const ended = (what: Ended): void => {
    setBusy(false)
    effort.current = {}
    onDone(what)
  }

  const said = ({ attachTo, chosen, proposal }: Filing): string => {
    const firm = proposal.contract?.firm.name ?? ''
    if (attachTo) return t('say.filed.attached')
    if (chosen.to !== 'firm') return t('say.filed.other')
    if (!chosen.slot) return t('say.filed.firm', { firm })
    return t('say.filed.slot', { firm, when: saySlot(chosen.slot.starts, chosen.slot.ends, lang) })
  }

  const add = async (request: string, words: string, onAdded: () => void): Promise<void> => {
    setBusy(true)
    const outcome = await send('request.remind', request, words.trim() ? { words: words.trim() } : {})
    setBusy(false)
    if (!outcome.ok) return setNo(outcome.message)
    tell(t('say.filed.added'))
    onAdded()
  }
  return { busy, no, file, add, onEffort }
}
