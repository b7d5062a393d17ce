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
import { studyLevels } from '../../core/studies/study-levels.ts'
import { usedMetrics, type UsedMetric } from '../../core/use/home-use.ts'
import { send } from '../sensors-client.ts'

const texts = ['partner', 'code', 'purpose', 'purposeEnglish'] as const

/** A partner’s study as head office declares it: who, what for, what is added up, until when. */
export const DeclareStudy = ({ again }: { again: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const acts = useActs(t('studies.kept'))
  const month = `${useNow().slice(0, 7)}-01`
  const [draft, setDraft] = useState({
    partner: '',
    code: '',
    purpose: '',
    purposeEnglish: '',
    first: month,
    until: '',
  })
  const [metrics, setMetrics] = useState<readonly UsedMetric[]>(['water'])
  const [level, setLevel] = useState<(typeof studyLevels)[number]>('building')
  const set = (key: keyof typeof draft) => (value: string) => setDraft((old) => ({ ...old, [key]: value }))
  const declare = async (): Promise<void> => {
    const sent = send('study.declare', newId(), { ...draft, metrics: [...metrics], level })
    if (await acts.act(sent, t('studies.declared'))) again()
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
        />
      ))}
      <fieldset class="stack-s">
        <legend>{t('studies.metrics')}</legend>
        <p class="line">
          {usedMetrics.map((metric) => (
            <Button key={metric} small pressed={metrics.includes(metric)} onClick={() => toggle(metric)}>
              {t(`studies.metric.${metric}`)}
            </Button>
          ))}
        </p>
      </fieldset>
      <Choice
        legend={t('studies.level')}
        layout="row"
        value={level}
        onValue={setLevel}
        options={studyLevels.map((value) => ({ value, label: t(`studies.level.${value}`) }))}
      />
      <Field kind="date" narrow label={t('studies.first')} value={draft.first} onValue={set('first')} />
      <Field kind="date" narrow label={t('studies.until.label')} value={draft.until} onValue={set('until')} />
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
