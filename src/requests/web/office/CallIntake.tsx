import type { JSX } from 'preact'
import { useReducer, useRef, useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { later } from '../../../kernel/web/load-later.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type CallAct, callDraft, emptyDraft } from '../../core/call-draft.ts'
import {
  filingOf,
  heardBy,
  isDoubted,
  isOfHome,
  type Joining,
  isWorthAsking,
  noteOf,
  filingPlaceOf,
  proposalAsked,
  unmetOf,
  whereOf,
} from '../../core/call-filing.ts'
import { chosenOf } from '../../core/chosen-place.ts'
import { CallerFields } from './CallerFields.tsx'
import type { Card } from './CallerCard.tsx'
import { CallForHelp } from './CallForHelp.tsx'
import { CallProposal } from './CallProposal.tsx'
import { CallWords } from './CallWords.tsx'
import { CallEnd } from './CallEnd.tsx'
import { type FilingEnd, useFiling } from './useFiling.ts'
import { useProposal } from './useProposal.ts'
import { useSendKeys } from './useSendKeys.ts'
import './CallIntake.css'

// Few callers ask for a home.
const Applicant = later(() => import('./load-applicant.ts').then((m) => m.loadApplicant()))

type Props = { card: Card | undefined; name: string; phone: string; now: string; onFiled: () => void }

/** Filing while talking: her words at the left hand, everything else proposed; Ctrl+Enter files, orders and tells her. */
export const CallIntake = ({ card, name, phone, now, onFiled }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const making = useMaking()
  const [draft, onAct] = useReducer<ReturnType<typeof emptyDraft>, CallAct>(
    callDraft,
    emptyDraft(name, lang, phone),
  )
  // `turn`: how often the words began anew
  const [{ ended, turn }, setCall] = useState<{ ended?: FilingEnd; turn: number }>({ turn: 0 })
  const clear = (): void => {
    onAct({ act: 'clear', data: undefined })
    onFiled()
  }
  const filing = useFiling(
    heardBy(draft, card, t('say.who')),
    (end) => {
      setCall(({ turn }) => ({ ended: end, turn: turn + 1 }))
      clear()
    },
    () => {
      setCall(({ ended, turn }) => ({ turn: ended ? turn + 1 : turn }))
      onFiled()
    },
    (end) => {
      // Of another call nothing is said in the middle of this one: its own thread says it.
      setCall((call) => (call.ended?.id === end.id ? { ...call, ended: end } : call))
      onFiled()
    },
  )
  const busy = filing.busy || making

  const place = filingPlaceOf(draft, card)
  const worth = isWorthAsking(draft)
  const asked = proposalAsked(draft, card)
  const { proposal, state, no: refused } = useProposal(asked)
  const p = asked && proposal
  const where = whereOf(draft, place, p)
  const unmet = unmetOf(draft, card)

  const doubt = useRef<HTMLSpanElement>(null)
  const askReach = (): void => around.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  const file = (joining: Joining = {}): void => {
    // A doubt is answered first: yes, it is a danger; no, it is what it seems.
    if (p && isDoubted(draft, p, where)) return doubt.current?.querySelector('button')?.focus()
    if (!p?.sure || !place || busy || state === 'loading') return
    // A danger waits for no number.
    if (unmet && chosenOf(p, draft.changed).urgency !== 'U0') return askReach()
    void filing.file(filingOf(draft, card, p, place, joining))
  }
  const note = async (): Promise<void> => {
    if (busy) return
    if (unmet && !(await isDangerous(draft.words))) return askReach()
    if (await filing.note(noteOf(draft, card))) clear()
  }
  const around = useSendKeys(() => file())
  const { onEffort } = filing
  return (
    <section class="stack says" aria-label={t('say.label')} ref={around}>
      {ended && !worth && <FilingOutcome ended={ended} now={now} />}
      <CallerFields
        draft={draft}
        onAct={onAct}
        card={card}
        name={name || phone}
        unmet={worth ? unmet : undefined}
        onEffort={onEffort}
      />
      <CallWords
        key={`${card?.person?.id ?? ''}${turn}`}
        draft={draft}
        onAct={(act) => {
          onAct(act)
          if (act.act === 'write') setCall(({ turn }) => ({ turn }))
        }}
        where={where}
        doubt={doubt}
        takesFocus={card !== undefined || turn > 0}
        onEffort={onEffort}
      />
      {filing.no && <RefusalNotice kept={t('office.kept')}>{filing.no}</RefusalNotice>}
      {refused && asked && <RefusalNotice kept={t('office.kept')}>{refused}</RefusalNotice>}
      {!place && worth && (
        <>
          <Applicant words={draft.words} />
          <div class="line">
            <p class="secondary">{t('say.place.missing')}</p>
            <Button small busy={busy} busyLabel={t('say.filing')} onClick={() => void note()}>
              {t('say.nowhere')}
            </Button>
          </div>
        </>
      )}
      {!worth && !ended && <p class="secondary">{t('say.empty')}</p>}
      {asked && !p && state === 'loading' && <Loading label={t('say.thinking')} shape="text" count={2} />}
      {p && (
        <CallProposal
          draft={draft}
          onAct={onAct}
          card={card}
          proposal={p}
          place={place}
          where={where}
          now={now}
          busy={filing.busy}
          making={making}
          onFile={(attachTo) => file(attachTo ? { attachTo } : {})}
          onSame={(row) =>
            isOfHome(row, place?.unit)
              ? void filing.add(row.id, draft.words, clear)
              : file({ sameAs: row.id })
          }
          onEffort={onEffort}
        />
      )}
    </section>
  )
}

/** What was done with the call before, until the next words. */
const FilingOutcome = ({ ended, now }: { ended: FilingEnd; now: string }): JSX.Element => (
  <>
    {ended.filing.chosen.urgency === 'U0' && <CallForHelp {...ended} now={now} />}
    {ended.problem && <RefusalNotice>{ended.problem}</RefusalNotice>}
    {!ended.refused && <CallEnd {...ended} now={now} />}
  </>
)

const isDangerous = async (words: string): Promise<boolean> =>
  (await import('../../core/danger/dangers-in-words.ts')).dangerIn(words) !== undefined
