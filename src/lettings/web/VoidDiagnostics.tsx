import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../kernel/core/dates.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../kernel/web/parts/Sheet.tsx'
import { SheetFoot } from '../../kernel/web/parts/SheetFoot.tsx'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import { type DiagnosticKind, type Finding, findings } from '../core/diagnostics/diagnostic-lives.ts'
import { send, type VoidCard } from './lettings-client.ts'
import { sayCalendarDay } from './say-calendar-day.ts'

type Paper = VoidCard['diagnostics'][number]
type Papers = Pick<VoidCard, 'unit' | 'diagnostics' | 'isLettable'> & {
  can: { diagnostic: boolean }
  /** of a dwelling that is to be let again: what was ordered, and what one act would order */
  papers?: VoidCard['papers']
}

/** What a lease must bear of the dwelling: which paper holds until when, which is to be made; whoever may, records one or orders those that lack. */
export const VoidDiagnostics = ({ card }: { card: Papers }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const [open, setOpen] = useState<DiagnosticKind>()
  const energy = card.diagnostics.find(({ kind }) => kind === 'dpe')
  return (
    <section class="stack-s">
      <h2>{t('void.diagnostics')}</h2>
      <p class="secondary">
        {t('void.diagnostics.lead')}
        {card.papers && card.papers.toAsk.length > 0 && (
          <> {t('void.diagnostic.by', { day: sayCalendarDay(card.papers.by, now, speech) })}</>
        )}
      </p>
      <ul class="void-list">
        {card.diagnostics.map((paper) => (
          <li class="void-line" key={paper.kind}>
            <span>
              {t(`void.diagnostic.${paper.kind}`)}{' '}
              <span class={paper.why ? 'void-due' : 'secondary'}>{sayPaper(paper, now, speech)}</span>
              <AskedPaper card={card} paper={paper} now={now} />
            </span>
            {card.can.diagnostic && (
              <Button
                small
                kind="plain"
                label={`${t('void.diagnostic.record')} ${t(`void.diagnostic.${paper.kind}`)}`}
                onClick={() => setOpen(paper.kind)}
              >
                {t('void.diagnostic.record')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!card.isLettable && <p>{t('void.diagnostic.classed', { found: energy?.found ?? '' })}</p>}
      {card.papers && card.can.diagnostic && card.papers.toAsk.length > 0 && (
        <AskPapers unit={card.unit} n={card.papers.toAsk.length} />
      )}
      {open && <RecordDiagnostic unit={card.unit} kind={open} now={now} onClose={() => setOpen(undefined)} />}
    </section>
  )
}

type AskedProps = { card: Papers; paper: Paper; now: string }

const AskedPaper = ({ card, paper, now }: AskedProps): JSX.Element | null => {
  const speech = useSpeech()
  const asked = paper.why && card.papers?.asked.find(({ kind }) => kind === paper.kind)
  if (!asked) return null
  const said = speech.t('void.diagnostic.asked', { day: sayCalendarDay(asked.at, now, speech) })
  return (
    <>
      {' '}
      <a href={`/bureau/r/${asked.request}`}>{said}</a>
    </>
  )
}

const AskPapers = ({ unit, n }: { unit: string; n: number }): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no, said } = useActs(t('void.kept'))
  return (
    <>
      <p>
        <Button
          small
          busy={busy}
          onClick={() => void act(send('diagnostic.ask', unit, {}), t('void.diagnostic.ask.done'))}
        >
          {t('void.diagnostic.ask', { n })}
        </Button>
      </p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {said && <p role="status">{said}</p>}
    </>
  )
}

const sayPaper = ({ why, doneOn, until }: Paper, now: string, speech: Speech): string => {
  if (doneOn === null || why === 'missing') return speech.t('void.diagnostic.missing')
  if (why === 'expired')
    return speech.t('void.diagnostic.expired', { day: until ? sayCalendarDay(until, now, speech) : '' })
  return until === null
    ? speech.t('void.diagnostic.endless')
    : speech.t('void.diagnostic.until', { day: sayCalendarDay(until, now, speech) })
}

type RecordProps = { unit: string; kind: DiagnosticKind; now: string; onClose: () => void }

const RecordDiagnostic = ({ unit, kind, now, onClose }: RecordProps): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no } = useActs(t('void.kept'))
  const { onEffort, effort } = useSpent()
  const [id] = useState(newId)
  const [doneOn, setDoneOn] = useState(dayOf(now))
  const [found, setFound] = useState<Finding>(findings[kind][0])
  const record = async (e: Event): Promise<void> => {
    e.preventDefault()
    if (!doneOn) return
    const sent = send(
      'diagnostic.record',
      unit,
      { diagnostic: id, kind, doneOn, found },
      { effort: effort() },
    )
    if (await act(sent, t('void.diagnostic.done'))) onClose()
  }
  return (
    <Sheet open title={t(`void.diagnostic.${kind}`)} closeLabel={t('void.close')} onClose={onClose}>
      <form class="stack" onSubmit={(e) => void record(e)} noValidate>
        <Field
          kind="date"
          narrow
          label={t('void.diagnostic.doneOn')}
          value={doneOn}
          onValue={setDoneOn}
          effortKey="diagnostic.doneOn"
          onEffort={onEffort}
        />
        <Field
          kind="select"
          label={t('void.diagnostic.found')}
          value={found}
          onValue={(value) => setFound(value as Finding)}
          options={findings[kind].map((each) => ({ value: each, label: t(`void.found.${each}`) }))}
          effortKey="diagnostic.found"
          onEffort={onEffort}
        />
        {no && <RefusalNotice>{no}</RefusalNotice>}
        <SheetFoot onBack={onClose}>
          <Button kind="primary" type="submit" busy={busy}>
            {t('void.diagnostic.record')}
          </Button>
        </SheetFoot>
      </form>
    </Sheet>
  )
}
