import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { Combo, type ComboOption } from '../../../kernel/web/parts/Combo.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlaceChoice } from '../../core/call-draft.ts'
import { ask } from './requests-client.ts'

type Option = ComboOption & { picked: PlaceChoice }
type Props = {
  picked: PlaceChoice | undefined
  /** none: what is written is no longer the place that was chosen */
  onPicked: (picked: PlaceChoice | undefined) => void
  onEffort: (key: string, seconds: number) => void
}

/** Where it is, for somebody whom nobody knows yet. */
export const PlacePick = ({ picked, onPicked, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [text, setText] = useState(picked?.name ?? '')
  return (
    <Combo<Option>
      label={t('say.place')}
      value={text}
      onValue={(to) => {
        setText(to)
        if (picked && to !== picked.name) onPicked(undefined)
      }}
      words={{
        loading: t('office.loading'),
        none: t('say.place.none'),
        count: (n) => t('call.search.count', { n }),
      }}
      load={async (q) => {
        const found = await ask('search.box', { q, limit: 8 })
        return isNo(found)
          ? []
          : found.places.map((p) => ({
              id: p.id,
              label: p.name,
              detail: [p.detail, p.door && t('row.door', { door: p.door })].filter(Boolean).join('\u00a0· '),
              picked: { [p.kind]: p.id, name: p.name },
            }))
      }}
      onPick={(option) => {
        setText(option.label)
        onPicked(option.picked)
      }}
      effortKey="request.place"
      onEffort={onEffort}
    />
  )
}
