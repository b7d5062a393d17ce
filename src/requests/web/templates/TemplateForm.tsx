import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Queries } from '../../core/contract.ts'
import { holeNames, holes } from '../../core/templates/template-holes.ts'
import { send } from '../office/requests-client.ts'
import { TemplatePreview } from './TemplatePreview.tsx'

/** A template as it is written; `agency` null: the landlord’s, for all. */
export type TemplateDraft = {
  id: string
  agency: string | null
  name: string
  fr: string
  en: string
  copyOf?: string
}

type Props = { draft: TemplateDraft; listed: Queries['template.list']['output']; onDone: () => void }

/** Writes a template in both languages, with the words that a request fills, and shows it on a real one. */
export const TemplateForm = ({ draft, listed, onDone }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('templates.kept'))
  const [said, setSaid] = useState(draft)
  const [tongue, setTongue] = useState<'fr' | 'en'>('fr')
  const set = (part: Partial<TemplateDraft>): void => setSaid((before) => ({ ...before, ...part }))
  const save = async (): Promise<void> => {
    const { id, ...data } = said
    const did = await act(send('template.write', id, data), t('templates.saved'))
    if (!did) return
    tell(t(did === 'done' ? 'templates.saved' : 'templates.kept'))
    onDone()
  }
  const places = [
    ...listed.writes.map(({ id, name }) => ({ value: id, label: name })),
    ...(listed.offers ? [{ value: '', label: t('templates.all') }] : []),
  ]
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void save()
      }}
    >
      <Field label={t('templates.name')} value={said.name} maxLength={60} onValue={(name) => set({ name })} />
      {places.length > 1 && (
        <Field
          kind="select"
          label={t('templates.for')}
          options={places}
          value={said.agency ?? ''}
          onValue={(agency) => set({ agency: agency || null })}
        />
      )}
      {(['fr', 'en'] as const).map((lang) => (
        <div class="stack-s" key={lang} onFocusCapture={() => setTongue(lang)}>
          <Field
            kind="area"
            rows={5}
            label={t(`templates.${lang}`)}
            {...(lang === 'en' ? { hint: t('templates.en.hint') } : {})}
            value={said[lang]}
            maxLength={2000}
            onValue={(text) => set({ [lang]: text })}
          />
          <div class="template-holes" role="group" aria-label={t('templates.holes')}>
            {holes.map((hole) => (
              <Button
                key={hole}
                small
                kind="plain"
                label={`{${holeNames[lang][hole]}} : ${t(`template.reads.${hole}`)}`}
                onClick={() =>
                  setSaid((before) => ({ ...before, [lang]: `${before[lang]}{${holeNames[lang][hole]}}` }))
                }
              >
                {`{${holeNames[lang][hole]}}`}
              </Button>
            ))}
          </div>
        </div>
      ))}
      <TemplatePreview text={said[tongue]} lang={tongue} />
      {no && <RefusalNotice kept={t('templates.draft.kept')}>{no}</RefusalNotice>}
      <div class="line">
        <Button kind="primary" type="submit" busy={busy} busyLabel={t('templates.saving')}>
          {t('templates.save')}
        </Button>
        <Button onClick={onDone}>{t('templates.leave')}</Button>
      </div>
    </form>
  )
}
