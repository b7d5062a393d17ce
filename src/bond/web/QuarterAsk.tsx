import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choice } from '../../kernel/web/parts/Choice.tsx'
import { FaceMark } from '../../kernel/web/parts/FaceMark.tsx'
import { Sheet } from '../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import { type Face, faces, type QuarterQuestion, quarterQuestions } from '../core/quarter/quarter-faces.ts'
import { togetherFrom } from '../core/slip-bounds.ts'
import { randomId, send, useAsk } from './bond-client.ts'

/** The question of the quarter, where people land: asked once, never by name, and one tap ends it. */
export const QuarterAsk = (): JSX.Element | null => {
  const { data } = useAsk('bond.asked', {})
  return data?.ask ? <QuarterCard quarter={data.quarter} /> : null
}

type SaidFaces = Partial<Record<QuarterQuestion, Face>>

const QuarterCard = ({ quarter }: { quarter: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const tell = useTell()
  const { onEffort, effort } = useSpent()
  const [said, setSaid] = useState<SaidFaces>({})
  const [isOpen, setOpen] = useState(false)
  const [isOver, setOver] = useState(false)
  if (isOver) return null
  const leave = (): void => {
    setOver(true)
    void send(
      'bond.drop',
      randomId(),
      { kind: 'answer', slip: randomId(), quarter, ...said },
      { effort: effort(), leave: true },
    )
    tell(t('bond.quarter.kept', { n: togetherFrom - 1 }))
  }
  const hush = (quiet: 'quarter' | 'ever'): void => {
    setOver(true)
    void send('bond.setQuiet', newId(), { quiet }, { leave: true })
    tell(t(quiet === 'ever' ? 'bond.quarter.never' : 'bond.quarter.later'))
  }
  return (
    <div class="line">
      <span>{t('bond.quarter')}</span>
      <Button small onClick={() => setOpen(true)}>
        {t('bond.quarter.open')}
      </Button>
      <Button small kind="plain" onClick={() => hush('quarter')}>
        {t('bond.quarter.notNow')}
      </Button>
      <Button small kind="plain" onClick={() => hush('ever')}>
        {t('bond.quarter.noMore')}
      </Button>
      <Sheet
        open={isOpen}
        title={t('bond.quarter')}
        closeLabel={t('bond.close')}
        onClose={() => setOpen(false)}
        actions={
          <Button
            kind="primary"
            disabledReason={Object.keys(said).length ? undefined : t('bond.quarter.missing')}
            onClick={leave}
          >
            {t('bond.idea.send')}
          </Button>
        }
      >
        <div class="stack">
          <p class="secondary">{t('bond.quarter.how', { n: togetherFrom })}</p>
          {quarterQuestions.map((question) => (
            <Choice
              key={question}
              legend={t(`bond.quarter.${question}`)}
              options={faces.map((face) => ({
                value: String(face),
                label: t(`bond.face.${face}`),
                icon: <FaceMark face={face} size={24} />,
              }))}
              value={said[question] ? String(said[question]) : undefined}
              onValue={(face) => setSaid({ ...said, [question]: Number(face) as Face })}
              effortKey={`bond.${question}`}
              onEffort={onEffort}
            />
          ))}
        </div>
      </Sheet>
    </div>
  )
}
