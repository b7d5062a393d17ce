import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { newId } from '../../../kernel/web/act-ids.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { type WrongKey, wrongOf } from '../../core/studies/read-study-form.ts'
import { studyLevels } from '../../core/studies/study-levels.ts'
import { usedMetrics, type UsedMetric } from '../../core/use/home-use.ts'
import { send } from '../sensors-client.ts'

const texts = ['partner', 'code', 'purpose', 'purposeEnglish'] as const

const emptyDraft = (month: string) => ({
  partner: '',
  code: '',
  purpose: '',
  purposeEnglish: '',
  first: month,
  until: '',
})

/** A partner’s study as head office declares it: who, what for, what is added up, until when. */
export const DeclareStudy = ({ again }: { again: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const acts = useActs(t('studies.kept'))
  const month = `${useNow().slice(0, 7)}-01`
  const [draft, setDraft] = useState(() => emptyDraft(month))
  const [metrics, setMetrics] = useState<readonly UsedMetric[]>(['water'])
  const [level, setLevel] = useState<(typeof studyLevels)[number]>('building')
  const set = (key: keyof typeof draft) => (value: string) => setDraft((old) => ({ ...old, [key]: value }))
  const [isTried, setTried] = useState(false)
  const wrong = wrongOf({ ...draft, metrics: [...metrics] })
  const problemOf = (key: WrongKey): string | undefined =>
    isTried && wrong.includes(key) ? t(`studies.wrong.${key}`) : undefined
  const declare = async (): Promise<void> => {
    setTried(true)
    if (wrong.length) return
    const sent = send('study.declare', newId(), { ...draft, metrics: [...metrics], level })
    if (!(await acts.act(sent, t('studies.declared')))) return
    setTried(false)
    setDraft(emptyDraft(month))
    again()
  }
  const toggle = (metric: UsedMetric): void =>
    setMetrics((old) => (old.includes(metric) ? old.filter((one) => one !== metric) : [...old, metric]))
  return (
    <section class="stack">
      <h2>{t('studies.new')}</h2>
      {texts.map((key) => (
        <Field
          key={key}
          label={t(`studies.${key}`)}
          hint={key === 'code' || key === 'purpose' ? t(`studies.${key}.hint`) : undefined}
          value={draft[key]}
          onValue={set(key)}
          problem={problemOf(key)}
        />
      ))}
      <fieldset class="stack-s">
        <legend class="choice-legend">{t('studies.metrics')}</legend>
        <p class="line">
          {usedMetrics.map((metric) => (
            <Button key={metric} small pressed={metrics.includes(metric)} onClick={() => toggle(metric)}>
              {t(`studies.metric.${metric}`)}
            </Button>
          ))}
        </p>
        {problemOf('metrics') && <p role="status">{problemOf('metrics')}</p>}
      </fieldset>
      <Choice
        legend={t('studies.level')}
        layout="row"
        value={level}
        onValue={setLevel}
        options={studyLevels.map((value) => ({ value, label: t(`studies.level.${value}`) }))}
      />
      <Field
        kind="date"
        narrow
        label={t('studies.first')}
        value={draft.first}
        onValue={set('first')}
        problem={problemOf('first')}
      />
      <Field
        kind="date"
        narrow
        label={t('studies.until.label')}
        value={draft.until}
        onValue={set('until')}
        problem={problemOf('until')}
      />
      <p>
        <Button kind="primary" busy={acts.busy} onClick={() => void declare()}>
          {t('studies.declare')}
        </Button>
      </p>
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      <p role="status">{acts.said}</p>
    </section>
  )
}
