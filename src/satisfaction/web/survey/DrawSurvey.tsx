import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'
import { homesToDraw } from '../../core/survey/draw-survey.ts'
import { sampleSize } from '../../../kernel/core/sample-size.ts'
import { send } from '../satisfaction-client.ts'

/** What a margin costs, before it is drawn: how many answers, and how many homes for that. */
export const DrawSurvey = ({ homes, onDrawn }: { homes: number; onDrawn: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { onEffort, effort } = useSpent()
  const [name, setName] = useState('')
  const [margin, setMargin] = useState('4')
  const [answering, setAnswering] = useState('50')
  const [tried, setTried] = useState(false)
  // Pressed twice it is one survey.
  const [id, setId] = useState(newId)
  const { act, busy, no, said: done } = useActs(t('survey.draw.left'))
  const said = { margin: Number(margin), answering: Number(answering) }
  const size = homesToDraw(homes, said.margin, said.answering)
  const draw = async (): Promise<void> => {
    setTried(true)
    if (!name.trim()) return
    const sent = send('survey.draw', id, { name: name.trim(), ...said }, { effort: effort() })
    if (!(await act(sent, t('survey.draw.done')))) return
    setTried(false)
    setId(newId())
    setName('')
    onDrawn()
  }
  return (
    <section class="stack survey-draw no-print" aria-labelledby="survey-draw">
      <h2 id="survey-draw">{t('survey.draw.title')}</h2>
      <p>{t('survey.draw.how', { n: sayNumber(homes, lang) })}</p>
      <Field
        label={t('survey.name')}
        hint={t('survey.name.hint')}
        effortKey="survey.name"
        onEffort={onEffort}
        maxLength={80}
        problem={tried && !name.trim() ? t('survey.name.missing') : undefined}
        value={name}
        onValue={setName}
      />
      <div class="line">
        <Field
          kind="select"
          label={t('survey.margin')}
          value={margin}
          onValue={setMargin}
          options={['3', '4', '5', '6', '8', '10'].map((value) => ({
            value,
            label: t('survey.margin.points', { n: Number(value) }),
          }))}
        />
        <Field
          kind="select"
          label={t('survey.answering')}
          value={answering}
          onValue={setAnswering}
          options={['20', '30', '40', '50', '60', '80', '100'].map((value) => ({
            value,
            label: t('survey.answering.of', { n: Number(value) }),
          }))}
        />
      </div>
      <p>
        {t('survey.draw.price', {
          n: sayNumber(sampleSize(homes, said.margin / 100), lang),
          size: sayNumber(size, lang),
        })}
      </p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {done && <p role="status">{done}</p>}
      <div>
        <Button kind="primary" busy={busy} onClick={() => void draw()}>
          {t('survey.draw')}
        </Button>
      </div>
    </section>
  )
}
