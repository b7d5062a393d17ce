import type { JSX } from 'preact'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Acts } from '../../kernel/web/useActs.ts'
import type { Fact, QuestionNow } from '../core/contract.ts'
import { send } from './ask-client.ts'
import { CardRow, FactCard, KnownCard, SourceCard } from './FactCard.tsx'
import { StepHead } from './StepHead.tsx'

type Step = 'facts' | 'derived' | 'acts'
type Props = { id: string; step: Step; now: QuestionNow; acts: Acts; again: () => void }

/** A step before anybody is asked: what answers it, one tap to take it, one to say that it is something else. */
export const OfferStep = ({ id, step, now, acts, again }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { facts, known, sources, can } = now
  const done = async (sent: ReturnType<typeof send>): Promise<void> => {
    if ((await acts.act(sent, '')) === 'done') again()
  }
  const takeFact = ({ code, by, only }: Fact): void =>
    void done(send('ask.fromFacts', id, { measure: code, only, ...(by ? { by } : {}) }))
  const may = <Act,>(act: Act): Act | undefined => (can.launch ? act : undefined)
  return (
    <section class="stack" aria-labelledby="ask-step">
      <StepHead step={step} />
      <CardRow>
        {facts.map((fact) => (
          <FactCard key={fact.code} fact={fact} onMine={may(() => takeFact(fact))} />
        ))}
        {known.map((one) => (
          <KnownCard
            key={one.id}
            known={one}
            onMine={may(() => void done(send('ask.fromFacts', id, { known: one.id })))}
          />
        ))}
        {sources.map((source) => (
          <SourceCard
            key={source.code}
            source={source}
            onTake={may(() => void done(send('ask.derive', id, { source: source.code })))}
          />
        ))}
      </CardRow>
      {can.launch && (
        <div class="line no-print">
          <Button kind="primary" busy={acts.busy} onClick={() => void done(send('ask.pass', id, { step }))}>
            {t('ask.notThat')}
          </Button>
        </div>
      )}
    </section>
  )
}
