import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { goTo } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useDraft } from '../../kernel/web/useDraft.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import type { Commands, Fact } from '../core/contract.ts'
import { send, useAsk } from './ask-client.ts'
import { askPaths } from './ask-paths.ts'
import { CardRow, FactCard, KnownCard } from './FactCard.tsx'
import { useSettledWords } from '../../kernel/web/useSettledWords.ts'
import './ask.css'

const aWeek = 7 * 86_400_000

/** «Poser une question»: in her own words, with what the house knows below as she types. */
export const AskQuestion = (): JSX.Element => {
  const { t } = useSpeech()
  const { onEffort, effort } = useSpent()
  const { no, said, busy, act } = useActs(t('ask.kept'))
  const draft = useDraft('ask', aWeek)
  const { words } = draft
  const purpose = draft.fields?.['purpose'] ?? ''
  const setWords = (typed: string): void => draft.change(() => ({ words: typed }))
  const setPurpose = (typed: string): void => draft.change(() => ({ fields: { purpose: typed } }))
  const [tried, setTried] = useState(false)
  const [id] = useState(newId)
  const asked = useSettledWords(words)
  const { data } = useAsk('ask.find', { words: asked })
  const hasFound = asked.trim() !== '' && (data?.facts.length || data?.known.length)

  const begin = async (
    then?: { type: 'ask.fromFacts'; data: Commands['ask.fromFacts'] } | { type: 'ask.pass' },
  ) => {
    setTried(true)
    if (!words.trim() || !purpose.trim()) return
    const drafted = await act(
      send('ask.draft', id, { words: words.trim(), purpose: purpose.trim() }, { effort: effort() }),
      '',
    )
    if (!drafted) return
    draft.drop()
    if (then?.type === 'ask.fromFacts') await act(send(then.type, id, then.data), '')
    else if (then) await act(send('ask.pass', id, { step: 'facts' }), '')
    goTo(askPaths.question(id))
  }
  const takeFact = ({ code, by, only }: Fact): void =>
    void begin({ type: 'ask.fromFacts', data: { measure: code, only, ...(by ? { by } : {}) } })
  return (
    <div class="asked stack-l">
      <PageHead to={askPaths.list} from={t('ask.title')} title={t('ask.new')}>
        <p>{t('ask.new.lead')}</p>
      </PageHead>
      <div class="stack ask-form">
        <Field
          kind="area"
          rows={2}
          maxLength={200}
          label={t('ask.words')}
          effortKey="ask.words"
          onEffort={onEffort}
          value={words}
          onValue={setWords}
          problem={tried && !words.trim() ? t('ask.words.missing') : undefined}
          autoFocus
        />
        <Field
          label={t('ask.purpose')}
          hint={t('ask.purpose.hint')}
          maxLength={200}
          effortKey="ask.purpose"
          onEffort={onEffort}
          value={purpose}
          onValue={setPurpose}
          problem={tried && !purpose.trim() ? t('ask.purpose.missing') : undefined}
        />
      </div>
      <div aria-live="polite">
        {asked.trim() !== '' && data && (
          <section class="stack-s" aria-labelledby="ask-found">
            <h2 id="ask-found">{t('ask.found')}</h2>
            {!hasFound && <p class="secondary">{t('ask.found.none')}</p>}
            <CardRow>
              {data.facts.map((fact) => (
                <FactCard key={fact.code} fact={fact} onMine={() => takeFact(fact)} />
              ))}
              {data.known.map((known) => (
                <KnownCard
                  key={known.id}
                  known={known}
                  onMine={() => void begin({ type: 'ask.fromFacts', data: { known: known.id } })}
                />
              ))}
            </CardRow>
          </section>
        )}
      </div>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {said && <p role="status">{said}</p>}
      <div class="line">
        <Button
          kind={hasFound ? 'quiet' : 'primary'}
          busy={busy}
          onClick={() => void begin(hasFound ? { type: 'ask.pass' } : undefined)}
        >
          {t(hasFound ? 'ask.notThat' : 'ask.goOn')}
        </Button>
      </div>
    </div>
  )
}
