import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { fillHoles, openHolesIn } from '../../core/templates/template-holes.ts'
import { useAsk } from '../office/requests-client.ts'
import { sayRow } from '../thread/say-step.ts'
import { holeValuesOf } from './hole-values.ts'

/** What a template says of a request that is open now, and what would be left to fill by hand. */
export const TemplatePreview = ({ text, lang }: { text: string; lang: 'fr' | 'en' }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { data: open } = useAsk('request.list', { limit: 12 })
  const [chosen, setChosen] = useState<string>()
  const id = chosen ?? open?.rows[0]?.id
  const { data: thread } = useAsk('request.thread', id ? { id } : null)
  const said = thread ? fillHoles(text, holeValuesOf(thread, lang, now)) : text
  const left = openHolesIn(said)
  return (
    <section class="stack-s" aria-label={t('templates.preview')}>
      <h2>{t('templates.preview')}</h2>
      {open && open.rows.length === 0 ? (
        <p class="secondary">{t('templates.preview.none')}</p>
      ) : (
        <Field
          kind="select"
          label={t('templates.preview.of')}
          options={(open?.rows ?? []).map((row) => ({
            value: row.id,
            label: `${t('row.no', { no: String(row.no) })} · ${sayRow(row, speech)}`,
          }))}
          value={id ?? ''}
          onValue={setChosen}
        />
      )}
      <p class="template-text" lang={lang}>
        {said}
      </p>
      <p class="template-open" role="status">
        {left.length > 0 && t('templates.preview.left', { holes: left.join(', ') })}
      </p>
    </section>
  )
}
