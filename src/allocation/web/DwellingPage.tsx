import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Slot } from '../../kernel/web/Slot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { type Acts, useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { type AllocationCard, send, useAsk } from './allocation-client.ts'
import { CandidateList } from './CandidateList.tsx'
import { ConfirmAct } from './ConfirmAct.tsx'
import { DecideSheet } from './DecideSheet.tsx'
import { OfferStep } from './OfferStep.tsx'
import { ProposeSheet } from './ProposeSheet.tsx'
import { sayFlat, saySessionDay } from './say-allocation.ts'
import './allocation.css'

/** One dwelling to allocate: who is before the commission, what was decided, what is offered, for whom it counts. */
export const DwellingPage = ({ unit }: { unit: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('allocation.card', { unit }, true)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('allocation.loading')} shape="text" />
    )
  return <Dwelling card={data} />
}

const Dwelling = ({ card }: { card: AllocationCard }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const acts = useActs(t('allocation.kept'))
  const [open, setOpen] = useState<'propose' | 'decide'>()
  const { proposal } = card
  const isDecided = Boolean(proposal?.commission)
  const hasCandidates = (proposal?.candidates.length ?? 0) > 0
  return (
    <div class="stack allocation-page">
      <PageHead
        to="/bureau/attribution"
        from={t('allocation.title')}
        title={`${sayFlat(card, speech)}, ${card.building.name}`}
      >
        <p>
          {`${t(`allocation.step.${card.step}`)}. ${t('allocation.until', { day: saySessionDay(card.leaseEnds, now, speech) })}`}
        </p>
        <p class="secondary line">
          <span>{[card.building.address, card.agency.name].join('\u00a0· ')}</span>
          <a href={`/bureau/relocation/${card.unit}`}>{t('allocation.void')}</a>
        </p>
      </PageHead>
      <div class="allocation-beside">
        <div class="stack">
          <section class="stack-s" aria-labelledby="candidates">
            <h2 id="candidates">{t('candidate.title')}</h2>
            {hasCandidates ? (
              <CandidateList card={card} acts={acts} />
            ) : (
              <p class="secondary">{t('candidate.none')}</p>
            )}
            <p class="line">
              {!isDecided && (
                <Button
                  {...(hasCandidates ? {} : { kind: 'primary' as const })}
                  onClick={() => setOpen('propose')}
                >
                  {t(hasCandidates ? 'candidate.change' : 'candidate.propose')}
                </Button>
              )}
              {hasCandidates && !isDecided && (
                <Button kind="primary" onClick={() => setOpen('decide')}>
                  {t('decision.open')}
                </Button>
              )}
              {proposal && (
                <ConfirmAct
                  kind="plain"
                  label={t('candidate.end')}
                  title={t('candidate.end.ask')}
                  follows={t('candidate.end.follows')}
                  busy={acts.busy}
                  onConfirm={() => void acts.act(send('proposal.end', card.unit, {}), t('allocation.done'))}
                />
              )}
            </p>
          </section>
          {isDecided && <OfferStep card={card} acts={acts} />}
          {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
          {acts.said && <p role="status">{acts.said}</p>}
          <OrientDwelling card={card} acts={acts} />
        </div>
        <div class="stack">
          <Slot name="allocation.dwelling" unit={card.unit} />
        </div>
      </div>
      {open === 'propose' && <ProposeSheet card={card} onClose={() => setOpen(undefined)} />}
      {open === 'decide' && <DecideSheet card={card} onClose={() => setOpen(undefined)} />}
    </div>
  )
}

const OrientDwelling = ({ card, acts }: { card: AllocationCard; acts: Acts }): JSX.Element | null => {
  const { t } = useSpeech()
  if (card.conventions.length === 0) return null
  return (
    <Field
      kind="select"
      narrow
      label={t('flux.orient')}
      value={card.convention ?? ''}
      onValue={(convention) =>
        convention && void acts.act(send('dwelling.orient', card.unit, { convention }), t('allocation.done'))
      }
      options={[
        ...(card.convention ? [] : [{ value: '', label: t('flux.orient.none') }]),
        ...card.conventions.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}
